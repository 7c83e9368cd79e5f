import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { Station } from './chain-link.ts';
import type { FilterGround } from './filter-ground.ts';
import { type Subject } from './view-request.ts';
export interface BesideWalk<Result> {
    subject: Subject;
    station: Station;
    /** The call, on an exchange whose signal also fires when a filter trips. */
    call(exchange: Exchange): Promise<Result>;
    answerText(text: string, filter: string): UpstreamAnswer;
}
/**
 * Runs the parallel filters of a station beside a call. Nothing of the answer leaves before all have spoken; the first
 * that refuses or answers cancels the call.
 */
export declare function runBeside<Result>(ground: FilterGround, exchange: Exchange, walk: BesideWalk<Result>): Promise<Result | UpstreamAnswer>;
//# sourceMappingURL=run-beside.d.ts.map