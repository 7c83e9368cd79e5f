import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Usage } from '../../contract/reply.ts';
export declare function readUsage(value: JsonValue | undefined): Usage | undefined;
/** Usage with both detail objects, as the API always gives them; zeros when the upstream counted nothing. */
export declare function writeUsage(usage: Usage | undefined): JsonObject;
//# sourceMappingURL=usage.d.ts.map