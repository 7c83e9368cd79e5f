import type { JsonObject } from '../../contract/json.ts';
import type { Finish, Usage } from '../../contract/reply.ts';
/** Usage and finish of a chat completion that says both itself and calls no tools; of all others undefined. */
export declare function readTotals(body: JsonObject): {
    usage: Usage;
    finish: Finish;
} | undefined;
//# sourceMappingURL=read-totals.d.ts.map