/** What usage may be told apart by. A session belongs to its tenant. */
export type UsageDimension = 'tenant' | 'session' | 'agent' | 'model' | 'route';
/** Which requests count, by the exact value of a dimension, and what they are told apart by. */
export interface UsageQuery extends Partial<Record<UsageDimension, string>> {
    by?: UsageDimension | readonly UsageDimension[];
}
/** Sums since the engine was created. Tokens as OpenAI counts them, money in US dollars. */
export interface UsageTotals {
    requests: number;
    inputTokens: number;
    cachedInputTokens: number;
    outputTokens: number;
    cost: number;
    /** Requests whose tokens were estimated, since the provider counted none. */
    estimated: number;
    /** Requests that used tokens of a model without a known price; their cost is missing. */
    unpriced: number;
    /** Requests that the response cache answered; they used nothing. */
    fromCache: number;
    /** Tokens and money of tries that failed while the model was at work; estimated, and not part of the sums above. */
    lostTokens: number;
    lostCost: number;
}
/** Sums of one group; the dimensions that were asked for name it, an empty text where a request had none. */
export type UsageRow = UsageTotals & Partial<Record<UsageDimension, string>>;
/** One finished request. */
export interface UsageEntry {
    tenant: string;
    session: string;
    agent: string;
    model: string;
    route: string;
    used: Partial<UsageTotals>;
}
export interface UsageLedger {
    add(entry: UsageEntry): void;
    /** Dearest first. Throws `invalid_request` for a dimension that there is not. */
    read(query?: UsageQuery): UsageRow[];
}
/** How much usage is told apart before the rest is summed up. */
export interface UsageLedgerOptions {
    /** Groups of tenant, agent, model and route that are told apart; what leaves is summed up as "(other)". */
    maxRows: number;
    /** Groups of sessions; those that were not heard of for longest are forgotten. */
    maxSessions: number;
}
/** Adds up what requests used, in bounded memory. */
export declare function createUsageLedger(options: UsageLedgerOptions): UsageLedger;
//# sourceMappingURL=usage-ledger.d.ts.map