import type { JsonObject } from '../../contract/json.ts';
export interface ConvertedSchema {
    /** Undefined for an object without properties, which Gemini wants left out at the root. */
    schema: JsonObject | undefined;
    /** Keywords that were left out although they narrow what is valid. */
    dropped: readonly string[];
}
/**
 * A JSON Schema in the subset of OpenAPI that Gemini takes (https://ai.google.dev/api/caching#Schema): references are
 * written out, unions are `anyOf`, null is a flag, enums are strings. `path` is the schema's place in the request.
 * Throws PlanoError `invalid_request` for what the subset cannot say at all.
 */
export declare function convertSchema(schema: JsonObject, path: string): ConvertedSchema;
//# sourceMappingURL=convert-schema.d.ts.map