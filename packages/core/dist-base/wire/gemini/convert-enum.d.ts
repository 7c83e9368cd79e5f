import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { type SchemaScope } from './resolve-reference.ts';
/**
 * Allowed values in Gemini's form: strings only, whose real type stands beside them; null is a flag. Throws PlanoError
 * `invalid_request` for values of several types.
 */
export declare function convertEnum(values: readonly JsonValue[], type: JsonValue | undefined, scope: SchemaScope): JsonObject;
//# sourceMappingURL=convert-enum.d.ts.map