import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts';
import type { Finish, StreamPart } from '../../contract/reply.ts';
/** What stands open in a streamed answer, so that it can be ended properly at any place. */
export interface OpenBlocks {
    /** The part that closes each open block. */
    open: Map<string, StreamPart>;
    choices: Set<number>;
    highest: number;
}
/** Notes which blocks a part opens. Whoever hands on the end of one takes it out. */
export declare function trackBlocks(blocks: OpenBlocks, part: StreamPart): void;
/** The parts that end an answer at a filter's word: its last text or its refusal, and the end of all that stands open. */
export declare function endParts(blocks: OpenBlocks, at: {
    channel: FilterChannel;
    carrier: StreamPart['type'];
    block: number;
    choice: number | undefined;
}, step: Extract<StreamFilterStep, {
    cut: string;
} | {
    refuse: string;
}>): StreamPart[];
/**
 * Why an answer ends at a filter's word. A refusal is a part of its own, behind which OpenAI's APIs simply stop; a tool call
 * that was cut off must not look like one that may be carried out.
 */
export declare function endFinish(channel: FilterChannel, step: StreamFilterStep): Finish;
//# sourceMappingURL=open-blocks.d.ts.map