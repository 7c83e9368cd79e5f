/** What changing a warm session's model may cost. */
export interface SwitchBudget {
    /** Percent of what reading the session's context costs anyway. */
    maxSpendPct: number;
    replenishOnRebind: boolean;
    cacheReadDiscount: number;
    /** Whether decisions tell what the other choice would have cost. */
    recordsOther: boolean;
}
export declare const SPEND_HEADER = "x-plano-max-switch-spend-pct";
export declare const DEFAULT_CACHE_DISCOUNT = 0.1;
interface BudgetConfig {
    max_switch_spend_pct: number;
    replenish_on_rebind?: boolean | undefined;
    cache_read_discount?: number | undefined;
    record_counterfactual?: boolean | undefined;
}
/** The percentage of the header, 0 to 100; undefined when it cannot be read. */
export declare function parseSpendPct(text: string): number | undefined;
/** The budget of a request: the configured one, with or without the header's percentage; the header alone makes one. */
export declare function readSwitchBudget(config: BudgetConfig | undefined, header: string | undefined): SwitchBudget | undefined;
export {};
//# sourceMappingURL=read-switch-budget.d.ts.map