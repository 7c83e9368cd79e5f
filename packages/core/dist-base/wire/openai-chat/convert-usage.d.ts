import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Usage } from '../../contract/reply.ts';
/** Usage of a chat answer or chunk; also the places where DeepSeek, Moonshot and aggregators put cached tokens. */
export declare function readUsage(value: JsonValue | undefined): Usage | undefined;
export declare function writeUsage(usage: Usage): JsonObject;
//# sourceMappingURL=convert-usage.d.ts.map