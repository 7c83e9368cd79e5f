import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
interface ModelCall {
    target: ModelTarget;
    candidate: Candidate;
    request: UpstreamRequest;
}
/** Calls a model at its provider, in the API that the provider speaks best for this client. */
export declare function callModel(parts: CallParts, exchange: Exchange, call: ModelCall): Promise<UpstreamAnswer>;
export {};
//# sourceMappingURL=call-model.d.ts.map