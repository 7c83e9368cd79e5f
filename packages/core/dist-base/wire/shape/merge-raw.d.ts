import type { JsonObject } from '../../contract/json.ts';
/** Adds fields that were kept aside to a written object; where both have an object under a key, their fields join. */
export declare function mergeRaw(target: JsonObject, fields: JsonObject): void;
//# sourceMappingURL=merge-raw.d.ts.map