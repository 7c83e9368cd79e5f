import type { Exchange } from '../../contract/exchange.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import type { Subject } from '../view-request.ts';
import type { StreamLink } from './stream-link.ts';
/**
 * A filter that judges whole answers, over a stream: it gets each sentence as an answer of its own, in the client's
 * API, one after the other. Reasoning and tool arguments are judged in one piece, at their end.
 */
export declare function openSentenceJudge(ground: FilterGround, exchange: Exchange, at: {
    link: ChainLink;
    station: Station;
    subject: Subject;
}): StreamLink;
//# sourceMappingURL=judge-sentences.d.ts.map