import type { FilterConfig } from '../config/schema/filter.ts';
import type { ChainLink } from './chain-link.ts';
import type { FilterServices } from './filter-services.ts';
/** All filters of a configuration, each built once. */
export interface FilterShelf {
    chain(ids: readonly string[]): readonly ChainLink[];
    close(): Promise<void>;
}
export declare function buildShelf(filters: readonly FilterConfig[], services: FilterServices): FilterShelf;
//# sourceMappingURL=build-chain.d.ts.map