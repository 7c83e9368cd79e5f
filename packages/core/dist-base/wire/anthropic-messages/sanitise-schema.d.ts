import type { JsonObject } from '../../contract/json.ts';
/**
 * A JSON Schema that Anthropic's structured output accepts: objects closed, `oneOf` as `anyOf`, constraints and unknown
 * formats told in words. https://docs.claude.com/en/docs/build-with-claude/structured-outputs
 */
export declare function sanitiseSchema(schema: JsonObject, depth?: number): JsonObject;
//# sourceMappingURL=sanitise-schema.d.ts.map