import type { RollbackPolicy } from '../../contract/variant.ts';
/** A mean that grows. */
export interface Tally {
    count: number;
    sum: number;
}
/** What was seen of one variant. */
export interface VariantTally {
    /** Failed requests among all. */
    failures: Tally;
    /** Milliseconds of the successful ones. */
    latency: Tally;
    /** Quality from 0 to 1. */
    quality: Tally;
    /** Of pairs with the stable variant, those in which this one took more than its ratio allows. */
    slower: Tally;
}
export declare function createTally(): VariantTally;
export declare function addTo(tally: Tally, value: number): void;
/**
 * Why a variant must go, in one sentence, or undefined while nothing is proven. Each measure gets its share of ALPHA and
 * is tested after every request; the bounds are built for that, so an early look costs nothing and a bad minute proves
 * nothing. Requests count as independent of each other.
 */
export declare function judgeVariant(own: VariantTally, stable: VariantTally, policy: RollbackPolicy): string | undefined;
//# sourceMappingURL=variant-trial.d.ts.map