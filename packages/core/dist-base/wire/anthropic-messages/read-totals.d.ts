import type { JsonObject } from '../../contract/json.ts';
import type { Finish, Usage } from '../../contract/reply.ts';
/** Usage and finish of a message that is text alone and says both itself; of all others undefined. */
export declare function readTotals(body: JsonObject): {
    usage: Usage;
    finish: Finish;
} | undefined;
//# sourceMappingURL=read-totals.d.ts.map