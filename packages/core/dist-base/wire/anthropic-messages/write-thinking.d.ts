import type { Loss, WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
export declare const DEFAULT_MAX_TOKENS = 4096;
export interface ThinkingFields {
    maxTokens: number | undefined;
    thinking: JsonObject | undefined;
    effort: string | undefined;
}
interface ThinkingOptions {
    rules: WireRules | undefined;
    isNative: boolean;
    losses: Loss[];
}
/** The output limit and how to ask for thinking; the two depend on one another, as the limit must be over the budget. */
export declare function writeThinking(turn: Turn, options: ThinkingOptions): ThinkingFields;
export {};
//# sourceMappingURL=write-thinking.d.ts.map