import type { Exchange } from '../../contract/exchange.ts';
import type { StreamFilterStep } from '../../contract/filter.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
/** What went into a filter and what came out, as far as it is kept. */
export interface StreamTexts {
    before: string;
    after: string;
}
/** Sums up what a filter did to one streamed answer. */
export declare class StreamReport {
    /** It failed; one that fails open is left out for the rest of the answer. */
    failed: boolean;
    private verdict;
    private received;
    private released;
    private readonly texts;
    private readonly onClose;
    constructor(onClose: StreamReport['onClose'], keepsTexts: boolean);
    see(piece: string, step: StreamFilterStep): StreamFilterStep;
    /** The texts of a filter that failed open go on as they came. */
    passed(piece: string, text: string): void;
    private keep;
    fail(): void;
    rewrote(): void;
    close(): void;
}
/** A report that ends in the filter's event and counts for its breaker. */
export declare function createStreamReport(ground: FilterGround, exchange: Exchange, { link, station }: {
    link: ChainLink;
    station: Station;
}): StreamReport;
//# sourceMappingURL=stream-report.d.ts.map