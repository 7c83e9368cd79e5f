import type { Exchange } from '../contract/exchange.ts';
import type { FilterVerdict } from '../contract/filter.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { ChainLink, Station } from './chain-link.ts';
import type { FilterGround } from './filter-ground.ts';
import { type Subject } from './view-request.ts';
/** What a chain made of a request: it goes on, perhaps with another body, or a filter has answered it. */
export type Admission = {
    kind: 'go';
    subject: Subject;
    changed: boolean;
} | {
    kind: 'answered';
    text: string;
    filter: string;
};
/**
 * Runs the blocking filters of a station in order; each sees what those before it made of the request. A refusal is
 * thrown as `filter_rejected` with the filter's status and words.
 */
export declare function admitRequest(ground: FilterGround, exchange: Exchange, walk: {
    subject: Subject;
    station: Station;
}): Promise<Admission>;
/** What every place does alike with a refusal and with tags. */
export declare function applyVerdict(exchange: Exchange, link: ChainLink, verdict: FilterVerdict): void;
/** The context is the exchange's own copy; rules and spans read the tags there. */
export declare function addTags(exchange: Exchange, tags: Readonly<Record<string, string>> | undefined): void;
/** A filter's refusal, in its words and with its status. */
export declare function toRejection(link: ChainLink, verdict: Extract<FilterVerdict, {
    action: 'reject';
}>): PlanoError;
//# sourceMappingURL=admit-request.d.ts.map