import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
/** What a model wants different in a messages body. The body given is left as it was. */
export declare function applyRules(body: JsonObject, context: WireContext & {
    isWritten?: boolean;
}): Written<JsonObject>;
//# sourceMappingURL=apply-rules.d.ts.map