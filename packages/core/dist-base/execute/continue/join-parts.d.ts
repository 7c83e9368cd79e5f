import type { StreamPart } from '../../contract/reply.ts';
import type { Said } from './said.ts';
import { type EchoTrim } from './trim-echo.ts';
/** Where another model's stream goes on in the one that the client reads. */
export interface Joint {
    readonly trim: EchoTrim;
    /** The text block that was open when the stream broke, until it is closed. */
    openText: number | undefined;
    /** Thinking has its place before the text only. */
    readonly dropsReasoning: boolean;
    /** The continuation's block numbers, as the client's stream has them. */
    readonly blocks: Map<number, number>;
    nextBlock: number;
    toldUsage: boolean;
}
export declare function openJoint(said: Said): Joint;
/** A part of the continuation as parts of the client's stream: no second start, text in the block that was open. */
export declare function joinPart(joint: Joint, part: StreamPart): StreamPart[];
//# sourceMappingURL=join-parts.d.ts.map