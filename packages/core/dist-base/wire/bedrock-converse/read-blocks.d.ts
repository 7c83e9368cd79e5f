import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { TurnPart } from '../../contract/turn.ts';
export declare const asText: (value: JsonValue | undefined) => string | undefined;
/** One content block as a part; blocks that only Converse knows stay whole. */
export declare function readBlock(block: JsonObject): TurnPart;
/** Blocks as parts: a cache point marks the part before it. */
export declare function readBlocks(blocks: readonly JsonObject[]): TurnPart[];
//# sourceMappingURL=read-blocks.d.ts.map