import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { DecodeStep, OpenBlock } from './decoder-state.ts';
export declare const asText: (value: JsonValue | undefined) => string;
/** Key of the block that an event speaks of: items by id, or by index where an upstream leaves ids out. */
export declare function blockKey(event: JsonObject, place: JsonValue | undefined): string;
export declare function itemKey(event: JsonObject): string;
export declare function beginText(step: DecodeStep, key: string, said: {
    kind: 'text' | 'refusal';
    item: JsonValue | undefined;
}): OpenBlock;
export declare function addBlock(step: DecodeStep, key: string, kind: OpenBlock['kind']): OpenBlock;
/** A reasoning block stays open past its own end: its item may still bring what only OpenAI can read. */
export declare function beginThought(step: DecodeStep, key: string, thought: {
    summary: boolean;
    id: string;
}): OpenBlock;
export declare function sendText(step: DecodeStep, key: string, delta: {
    text: string;
    logprobs?: JsonValue | undefined;
}): void;
/** Delivers the tail of a whole text that the deltas left out. */
export declare function sendRest(step: DecodeStep, key: string, whole: string): void;
export declare function endBlock(step: DecodeStep, key: string, encrypted?: string): void;
export declare function endItemBlocks(step: DecodeStep, item: string, encrypted: string | undefined): void;
//# sourceMappingURL=decode-blocks.d.ts.map