import type { JsonObject, JsonValue } from '../contract/json.ts';
/** The input of a responses body as a list of items: a text is one user message. */
export declare function inputItems(body: JsonObject): JsonValue[];
export declare function isJsonObject(value: JsonValue | undefined): value is JsonObject;
/** Items with an id each, as the API lists them; items that have one keep it. */
export declare function withItemIds(items: readonly JsonValue[], createId: (prefix: string) => string): JsonValue[];
/** A page of items as the API lists them: `limit`, `order` (newest first by default) and `after` of the query. */
export declare function listPage(items: readonly JsonValue[], query: string): JsonObject;
export declare function idOf(item: JsonValue | undefined): string | undefined;
//# sourceMappingURL=input-items.d.ts.map