import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { CacheMarker, RawFields, TurnPart } from '../../contract/turn.ts';
/** Reads content of the messages API: a string, a list of blocks, or nothing. */
export declare function readBlocks(content: JsonValue | undefined, path: string): TurnPart[];
export declare function readCacheMarker(block: JsonObject): CacheMarker | undefined;
export declare function keepRaw(fields: JsonObject | undefined): RawFields | undefined;
//# sourceMappingURL=read-blocks.d.ts.map