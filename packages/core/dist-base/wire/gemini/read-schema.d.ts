import type { JsonObject } from '../../contract/json.ts';
/** A schema of Google's kind as JSON Schema: types in capitals and `nullable` become what every other API reads. */
export declare function readSchema(schema: JsonObject): JsonObject;
//# sourceMappingURL=read-schema.d.ts.map