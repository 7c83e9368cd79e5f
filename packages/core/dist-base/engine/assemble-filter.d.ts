import type { AgentHandOff } from '../contract/agent.ts';
import type { Asked } from '../contract/asked.ts';
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Plan } from '../contract/plan.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import { type AddressBook } from '../surface/address-request.ts';
import type { Ground } from './open-ground.ts';
type CallUpstream = (exchange: Exchange, candidate: Candidate, request: UpstreamRequest) => Promise<UpstreamAnswer | AgentHandOff>;
type Execute = (exchange: Exchange, asked: Asked, plan: Plan) => Promise<UpstreamAnswer>;
/** The filters of a configuration at their places. */
export interface FilterRoom {
    /** Input filters of the listener. */
    admit(exchange: Exchange, asked: Asked): Asked | Promise<Asked | UpstreamAnswer>;
    /** Filters around one agent or model. */
    around(call: CallUpstream): CallUpstream;
    /** Filters of the alias and the route around the whole plan, and those of the listener that run beside it. */
    aroundPlan(execute: Execute): Execute;
    /** Output filters of the listener. */
    guard(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): UpstreamAnswer | Promise<UpstreamAnswer>;
    close(): Promise<void>;
}
/** Builds every filter once and puts the chains in their places; the ground's configuration has its guards among them. */
export declare function assembleFilter(ground: Ground, book: AddressBook): Promise<FilterRoom>;
export {};
//# sourceMappingURL=assemble-filter.d.ts.map