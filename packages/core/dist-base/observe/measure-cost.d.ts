import type { ModelPrice } from '../contract/model-target.ts';
import type { Usage } from '../contract/reply.ts';
/**
 * What an answer cost in US dollars. Cached tokens without a price of their own cost a tenth of others, tokens written to
 * the cache what others do.
 */
export declare function measureCost(usage: Usage, price: ModelPrice): number;
/** Dollars without the tail that binary fractions leave: 0.3 and not 0.30000000000000004. */
export declare function exactMoney(dollars: number): number;
//# sourceMappingURL=measure-cost.d.ts.map