import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Usage } from '../../contract/reply.ts';
/** Token counts; what was read from or written to the cache is counted beside the input. */
export declare function readUsage(value: JsonValue | undefined): Usage | undefined;
export declare function writeUsage(usage: Usage): JsonObject;
//# sourceMappingURL=usage.d.ts.map