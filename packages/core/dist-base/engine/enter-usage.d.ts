import type { Exchange } from '../contract/exchange.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { UsageLedger } from '../observe/usage-ledger.ts';
type PriceOf = (model: string) => ModelPrice | undefined;
/**
 * Enters a finished exchange. What an agent used through us stands with the models that it called; what it reports of
 * calls that we did not see stands with the agent, without a price.
 */
export declare function enterUsage(ledger: UsageLedger, exchange: Exchange, priceOf: PriceOf): void;
/** Enters what a copy of a request used at a shadow: money that was spent, but no request that anybody made. */
export declare function enterShadow(ledger: UsageLedger, exchange: Exchange, priceOf: PriceOf): void;
export {};
//# sourceMappingURL=enter-usage.d.ts.map