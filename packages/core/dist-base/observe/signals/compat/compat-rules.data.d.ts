import type { SignalType } from '../signal-taxonomy.ts';
/** Words that Plano reads as a failure or an exhaustion in any result, successful or not; first of each family wins. */
export interface CompatRule {
    type: SignalType;
    confidence: number;
    words: RegExp;
}
export declare const COMPAT_FAILURES: readonly CompatRule[];
export declare const COMPAT_EXHAUSTION: readonly CompatRule[];
//# sourceMappingURL=compat-rules.data.d.ts.map