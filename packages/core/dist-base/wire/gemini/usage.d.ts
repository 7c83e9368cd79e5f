import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Usage } from '../../contract/reply.ts';
/** `usageMetadata`: thoughts are counted beside the candidates, tool-use prompts beside the prompt. */
export declare function readUsage(value: JsonValue | undefined): Usage | undefined;
export declare function writeUsage(usage: Usage): JsonObject;
//# sourceMappingURL=usage.d.ts.map