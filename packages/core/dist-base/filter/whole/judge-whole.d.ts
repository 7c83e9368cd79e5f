import type { Exchange } from '../../contract/exchange.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import type { Subject } from '../view-request.ts';
export interface WholeWalk {
    subject: Subject;
    station: Station;
    answer: UpstreamAnswer;
    links: readonly ChainLink[];
}
/** Runs filters in order over an answer that is whole, or held until it is. An answer that none changes stays as it came. */
export declare function judgeWhole(ground: FilterGround, exchange: Exchange, walk: WholeWalk): Promise<UpstreamAnswer>;
//# sourceMappingURL=judge-whole.d.ts.map