import type { JsonObject, JsonValue } from '../contract/json.ts';
/** A copy that shares nothing with the value. Several times faster than `structuredClone`, which also copies what is not JSON. */
export declare function cloneJson<Value extends JsonValue | JsonObject | undefined>(value: Value): Value;
//# sourceMappingURL=clone-json.d.ts.map