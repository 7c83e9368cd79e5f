import type { FilterEvent } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ChainLink, Station } from './chain-link.ts';
import type { FilterGround } from './filter-ground.ts';
/** What a filter did at its place. */
export interface FilterFact extends Pick<FilterEvent, 'phase' | 'verdict' | 'status' | 'tags' | 'changes'> {
    link: ChainLink;
    station: Station;
    /** Monotonic milliseconds when it was asked; left out when it was not. */
    begun?: number;
}
/** Reports one filter at one place. */
export declare function emitFilter(ground: FilterGround, exchange: Exchange, fact: FilterFact): void;
//# sourceMappingURL=emit-filter.d.ts.map