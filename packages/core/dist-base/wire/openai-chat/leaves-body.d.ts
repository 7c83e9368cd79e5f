import type { WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
/** Whether the rules certainly leave a body as it is, which is so for nearly every request to nearly every model. */
export declare function leavesBody(rules: WireRules, body: JsonObject): boolean;
//# sourceMappingURL=leaves-body.d.ts.map