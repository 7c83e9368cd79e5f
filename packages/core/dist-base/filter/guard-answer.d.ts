import type { Exchange } from '../contract/exchange.ts';
import type { StreamPart } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { Station } from './chain-link.ts';
import type { FilterGround } from './filter-ground.ts';
import type { Subject } from './view-request.ts';
export interface GuardWalk {
    subject: Subject;
    station: Station;
    answer: UpstreamAnswer;
}
/** Builds the output side: answers that pass the filters of a station, whole or as they grow. */
export declare function createGuard(ground: FilterGround): (exchange: Exchange, walk: GuardWalk) => Promise<UpstreamAnswer>;
/** Parts that were there already. */
export declare function toParts(parts: Iterable<StreamPart>): AsyncGenerator<StreamPart>;
//# sourceMappingURL=guard-answer.d.ts.map