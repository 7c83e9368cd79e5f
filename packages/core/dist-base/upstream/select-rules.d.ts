import type { Dialect } from '../contract/dialect.ts';
import type { WireRules } from '../contract/grammar.ts';
import { type ApiQuestion } from './provider-apis.ts';
/** `over` on top of `under`: later values win, lists of removed fields and maps of values are joined. */
export declare function mergeRules(under: WireRules, over: WireRules): WireRules;
/** The model id without any vendor's prefix: what the patterns of the rule families are written for. */
export declare function bareModel(model: string): string;
/**
 * What provider and model want different from the dialect's normal form: family rules, then the
 * provider's own (meant for its first API), then the API's.
 */
export declare function selectRules(question: ApiQuestion, dialect: Dialect): WireRules;
//# sourceMappingURL=select-rules.d.ts.map