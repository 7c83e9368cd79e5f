import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
/** What a provider or model wants different in a responses body. The body given is left as it was. */
export declare function applyRules(body: JsonObject, context: WireContext & {
    isWritten?: boolean;
}): Written<JsonObject>;
//# sourceMappingURL=apply-rules.d.ts.map