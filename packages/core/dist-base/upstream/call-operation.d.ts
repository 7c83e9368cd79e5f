import type { Candidate } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { TransportRequest } from '../contract/transport.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
/** What is asked of a provider beside inference. Bodies of the first two are sent on with the upstream's model name. */
export type Operation = {
    kind: 'embeddings' | 'count-tokens' | 'gemini-count';
    body: JsonObject;
}
/** `path` begins with `/v1` and has its query. */
 | {
    kind: 'passthrough';
    method: TransportRequest['method'];
    path: string;
    body: Uint8Array | undefined;
    contentType: string | undefined;
};
/** Whether a model's provider is known to have an operation of its own. */
export declare function hasOperation(target: ModelTarget, kind: 'embeddings' | 'count-tokens' | 'gemini-count'): boolean;
/**
 * Sends one operation to one model's provider. A good answer is not translated; a refusal is classified like one of
 * inference.
 */
export declare function callOperation(parts: Pick<CallParts, 'transport' | 'clock' | 'sweeper' | 'traceHeaders'>, exchange: Exchange, call: {
    target: ModelTarget;
    candidate: Candidate;
    operation: Operation;
}): Promise<UpstreamAnswer>;
//# sourceMappingURL=call-operation.d.ts.map