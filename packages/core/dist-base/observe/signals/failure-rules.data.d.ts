import type { SignalType } from './signal-taxonomy.ts';
/** One leaf and the words of an error message that speak for it. */
export interface FailureRule {
    type: SignalType;
    confidence: number;
    words: RegExp;
}
/**
 * Tried in order on the text of a result that is known to have failed: what the environment did first, then what the
 * agent did. Every expression is a flat alternation, so it is linear on the 600 characters that it sees.
 */
export declare const FAILURE_RULES: readonly FailureRule[];
/** A failed result that says nothing more: the call was made in a situation that it did not fit. */
export declare const UNEXPLAINED_FAILURE: {
    readonly type: 'execution.failure.state_error';
    readonly confidence: 0.6;
};
/** HTTP status codes and the leaf that each stands for; other 4xx are invalid_args and other 5xx api_error. */
export declare const STATUS_LEAVES: Readonly<Record<number, SignalType>>;
//# sourceMappingURL=failure-rules.data.d.ts.map