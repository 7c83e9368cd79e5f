import type { Exchange } from '../../contract/exchange.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import type { Subject } from '../view-request.ts';
/**
 * Whether a filter reads the growing texts of an answer: its share and conditions, and its rest after failures, which
 * counts as failing. Services are asked anew for every sentence, so their rest is looked at there.
 */
export declare function admitStream(ground: FilterGround, exchange: Exchange, at: {
    link: ChainLink;
    station: Station;
    subject: Subject;
}): boolean;
//# sourceMappingURL=admit-stream.d.ts.map