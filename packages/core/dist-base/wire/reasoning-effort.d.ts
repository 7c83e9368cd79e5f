import type { WireRules } from '../contract/grammar.ts';
import type { ReasoningEffort, ReasoningOptions } from '../contract/turn.ts';
/** The effort that an amount of thinking stands for: up to 2k tokens low, 8k medium, 24k high, above that xhigh. */
export declare function budgetToEffort(budgetTokens: number): ReasoningEffort;
/** Tokens of thinking for an effort: the rules' own figure, else a share of the model's largest output. */
export declare function effortToBudget(effort: ReasoningEffort, rules: WireRules | undefined): number;
/** What a turn asks for as an effort; undefined when it leaves the amount open. */
export declare function effortOf(reasoning: ReasoningOptions): ReasoningEffort | undefined;
/** An effort in the target's words: by the rules' map, else the nearest that it knows; undefined when it has none. */
export declare function fitEffort(effort: string, rules: WireRules | undefined): string | undefined;
//# sourceMappingURL=reasoning-effort.d.ts.map