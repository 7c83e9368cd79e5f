import type { StreamPart, Usage } from '../../contract/reply.ts';
/** What a client has been given of an answer that still grows. */
export interface Said {
    /** All text, over every model that has spoken. */
    text: string;
    /** Text of the model that speaks now. */
    ownText: string;
    openText: number | undefined;
    openReasoning: number | undefined;
    /** Number of the next block. */
    nextBlock: number;
    /** Nothing but text and reasoning of one choice: only those can be continued. */
    plain: boolean;
    finished: boolean;
    /** What the model that speaks now told of its usage. */
    usage: Usage | undefined;
}
export declare function nothingSaid(): Said;
/** Takes a part into account that goes to the client. */
export declare function noteSaid(said: Said, part: StreamPart): void;
/**
 * What the model that speaks now has used: its own figures, or ours where it broke off before it told them. What others
 * said before it was part of what it read.
 */
export declare function usageOf(said: Said, estimateInput: () => number): Usage;
//# sourceMappingURL=said.d.ts.map