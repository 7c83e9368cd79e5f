import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
/**
 * Agents learn whether a call is a repetition: by the client's key or the request's id, and the place of the call in the
 * request. Models get the client's own key only.
 */
export declare function withKey(exchange: Exchange, candidate: Candidate, request: UpstreamRequest): UpstreamRequest;
//# sourceMappingURL=with-key.d.ts.map