import type { JsonObject } from '../../contract/json.ts';
import type { StreamPart } from '../../contract/reply.ts';
/** One open block. `foreign` gathers blocks that only Anthropic knows until they are whole. */
export type BlockState = {
    kind: 'text';
    block: number;
} | {
    kind: 'reasoning';
    block: number;
    signature: string;
    redacted: string | undefined;
} | {
    kind: 'tool';
    block: number;
    hasArguments: boolean;
} | {
    kind: 'foreign';
    value: JsonObject;
    input: string;
};
type Step = readonly [BlockState, StreamPart[]];
export declare function decodeBlockStart(value: JsonObject, block: number): Step;
export declare function decodeBlockDelta(state: BlockState, delta: JsonObject): Step;
export declare function decodeBlockEnd(state: BlockState): StreamPart[];
export {};
//# sourceMappingURL=decode-block.d.ts.map