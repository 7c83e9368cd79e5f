import type { JsonObject } from '../../contract/json.ts';
import type { StreamPart } from '../../contract/reply.ts';
/** The block that is being written. Thinking is announced with its first words, as it may turn out to be redacted. */
export interface OpenBlock {
    block: number;
    index: number;
    kind: 'text' | 'thinking' | 'tool' | 'custom' | 'nothing';
    isAnnounced: boolean;
}
export interface BlockStep {
    open: OpenBlock | undefined;
    nextIndex: number;
    events: (JsonObject & {
        type: string;
    })[];
}
type BlockPart = Extract<StreamPart, {
    block: number;
}> | Extract<StreamPart, {
    type: 'foreign';
}>;
/** Events for one part of the open block, or of a block that begins. */
export declare function encodeBlockPart(open: OpenBlock | undefined, part: BlockPart, nextIndex: number): BlockStep;
export {};
//# sourceMappingURL=encode-block.d.ts.map