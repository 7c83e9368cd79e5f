import type { FilterVerdict } from '../contract/filter.ts';
import type { ChainLink } from './chain-link.ts';
/** What a filter returned, checked: code may return anything. Throws `filter_failed` naming the filter for nonsense. */
export declare function readVerdict(link: Pick<ChainLink, 'id'>, value: unknown): FilterVerdict;
//# sourceMappingURL=read-verdict.d.ts.map