import type { FilterChange, FilterEvent } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts';
import type { ChainLink, Station } from './chain-link.ts';
import type { FilterGround } from './filter-ground.ts';
import { type Snapshot, type Subject } from './view-request.ts';
/** One filter at one place over one request. */
export interface LinkRun {
    link: ChainLink;
    station: Station;
    subject: Subject;
    snapshot?: Snapshot;
    phase: FilterEvent['phase'];
    /** Ends the call early; by default the exchange's. */
    signal?: AbortSignal;
    /** It was already decided that the filter sees this request. */
    chosen?: boolean;
    work(request: FilterRequest): unknown;
    /** What a rewrite changed, asked for when content may be shown. */
    changes?(show: NonNullable<FilterGround['show']>): FilterChange[];
}
/**
 * Asks one filter and reports it. Answers its verdict; a failure of its own passes when the filter fails open, and is
 * thrown as `filter_failed` when it fails closed.
 */
export declare function runLink(ground: FilterGround, exchange: Exchange, run: LinkRun): Promise<FilterVerdict>;
//# sourceMappingURL=run-link.d.ts.map