import type { UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Plan } from '../contract/plan.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { ExecutorParts } from './executor-parts.ts';
/** Calls the models of a plan, best first. */
export declare function callModels(parts: ExecutorParts, exchange: Exchange, work: {
    plan: Extract<Plan, {
        kind: 'models';
    }>;
    request: UpstreamRequest;
}): Promise<UpstreamAnswer>;
//# sourceMappingURL=call-models.d.ts.map