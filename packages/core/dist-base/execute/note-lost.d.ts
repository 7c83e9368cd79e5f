import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Usage } from '../contract/reply.ts';
import type { ExecutorParts, FailedTry } from './executor-parts.ts';
/** Notes what a try that brought nothing may have used all the same; undefined when it surely used nothing. */
export declare function noteLost(parts: ExecutorParts, { outcome }: Exchange, tried: {
    candidate: Candidate;
    request: UpstreamRequest;
    result: FailedTry;
}): Usage | undefined;
//# sourceMappingURL=note-lost.d.ts.map