import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
/**
 * What a provider or model wants different in a chat completions body: the body given, when that is nothing, else a copy.
 */
export declare function applyRules(body: JsonObject, context: WireContext & {
    isWritten?: boolean;
}): Written<JsonObject>;
//# sourceMappingURL=apply-rules.d.ts.map