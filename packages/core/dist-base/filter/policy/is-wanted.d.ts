import type { Exchange } from '../../contract/exchange.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import type { Subject } from '../view-request.ts';
interface Wanting {
    link: ChainLink;
    station: Station;
    subject: Subject;
}
/**
 * Whether a filter sees a request, by its share and its conditions. Decided once before a target and kept for what comes
 * back from it: a filter that masked a request also sees the answer.
 */
export declare function isWanted(ground: FilterGround, exchange: Exchange, wanting: Wanting & {
    before: boolean;
}): boolean;
export {};
//# sourceMappingURL=is-wanted.d.ts.map