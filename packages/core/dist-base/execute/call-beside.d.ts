import type { Candidate } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject } from '../contract/json.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { ExecutorParts } from './executor-parts.ts';
/** Something beside inference that several candidates can do. */
export interface BesideCall {
    candidates: readonly Candidate[];
    body: JsonObject;
    call(exchange: Exchange, candidate: Candidate): Promise<UpstreamAnswer>;
}
/** Calls candidates for something that is no inference: the same budgets, breakers, waits and records of attempts. */
export declare function createBesideCaller(parts: ExecutorParts): (exchange: Exchange, work: BesideCall) => Promise<UpstreamAnswer>;
//# sourceMappingURL=call-beside.d.ts.map