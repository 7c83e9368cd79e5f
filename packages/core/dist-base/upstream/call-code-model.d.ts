import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
interface CodeModelCall {
    target: ModelTarget;
    candidate: Candidate;
    request: UpstreamRequest;
}
/**
 * Calls a model that is code of the application: a function of a chat completions request, a LangChain chat model, or an
 * AI SDK language model. It answers whatever an in-process agent may.
 */
export declare function callCodeModel(parts: CallParts, exchange: Exchange, call: CodeModelCall): Promise<UpstreamAnswer>;
export {};
//# sourceMappingURL=call-code-model.d.ts.map