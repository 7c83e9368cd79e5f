import type { JsonObject } from '../../contract/json.ts';
export declare function isJsonObject(value: unknown): value is JsonObject;
//# sourceMappingURL=is-json-object.d.ts.map