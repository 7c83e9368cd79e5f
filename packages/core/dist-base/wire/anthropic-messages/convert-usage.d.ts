import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Usage } from '../../contract/reply.ts';
/** Usage of the messages API. Its `input_tokens` leaves cached tokens out; ours counts them in. */
export declare function readUsage(value: JsonValue | undefined): Usage | undefined;
/** Figures that a later event of a stream repeats replace earlier ones; those that it leaves out stay. */
export declare function mergeUsage(before: JsonObject | undefined, after: JsonValue | undefined): JsonObject | undefined;
export declare function writeUsage(usage: Usage): JsonObject;
//# sourceMappingURL=convert-usage.d.ts.map