import type { HeaderReader } from '../contract/client-call.ts';
import type { LimitDimension, LimitRule } from './compile-limits.ts';
/** What is known of a call when a limit is checked. */
export interface LimitFacts {
    dimensions: Readonly<Partial<Record<LimitDimension, string>>>;
    header: HeaderReader;
}
/** Under which key a call counts; undefined when the rule does not concern it. What a client leaves out counts together. */
export declare function limitKey(rule: LimitRule, facts: LimitFacts): string | undefined;
//# sourceMappingURL=limit-key.d.ts.map