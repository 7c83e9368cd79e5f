import type { Loss, WireContext, WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
export interface Thinking {
    /** Fields of `additionalModelRequestFields`. */
    fields: JsonObject;
    /** Tokens that the thinking may take of the output limit. */
    budget: number;
    isOn: boolean;
}
/** How the model is asked to think: each family of models has its own fields. */
export declare function writeThinking(turn: Turn, rules: WireRules | undefined, losses: Loss[]): Thinking;
/** `inferenceConfig` and `additionalModelRequestFields`. */
export declare function writeInference(turn: Turn, context: WireContext, options: {
    thinking: Thinking;
    losses: Loss[];
}): JsonObject;
//# sourceMappingURL=write-inference.d.ts.map