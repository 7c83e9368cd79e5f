/**
 * Retries as a share of traffic: every request saves `share` of a retry, every retry spends one. While an upstream is
 * down altogether, retries stay that share of the traffic instead of multiplying it.
 */
export interface RetryBudget {
    deposit(): void;
    withdraw(): boolean;
}
/** `reserve` are the extra calls that a quiet process may always make. */
export declare function createRetryBudget(share: number, reserve?: number): RetryBudget;
//# sourceMappingURL=retry-budget.d.ts.map