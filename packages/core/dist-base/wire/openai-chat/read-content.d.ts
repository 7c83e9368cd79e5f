import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { CacheMarker, RawFields, TurnPart } from '../../contract/turn.ts';
/** Reads the content of a chat message: a string, a list of parts, or nothing. */
export declare function readContent(content: JsonValue | undefined, path: string): TurnPart[];
export declare function readCacheMarker(part: JsonObject): CacheMarker | undefined;
export declare function keepRaw(fields: JsonObject | undefined): RawFields | undefined;
/** Puts the unknown fields of an inner object beside the outer ones, under the inner object's name. */
export declare function nest(outer: JsonObject | undefined, key: string, inner: JsonObject | undefined): JsonObject | undefined;
//# sourceMappingURL=read-content.d.ts.map