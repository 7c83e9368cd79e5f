import type { JsonObject } from '../contract/json.ts';
/**
 * JSON Schema (draft 7) of the configuration for editors, from the same zod schema that checks it. What only code can
 * hold is left out; where a number, a truth value or one of some words stands, `$VAR` may stand too.
 */
export declare function buildJsonSchema(): JsonObject;
//# sourceMappingURL=json-schema.d.ts.map