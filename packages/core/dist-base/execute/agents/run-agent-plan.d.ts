import type { UpstreamRequest } from '../../contract/candidate.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { Plan } from '../../contract/plan.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { ExecutorParts } from '../executor-parts.ts';
type AgentPlan = Extract<Plan, {
    kind: 'agents';
}>;
/**
 * Runs the stages of a plan in order, the agents of one stage together. Answers of earlier stages become context for
 * the next; the last stage's is the client's.
 */
export declare function runAgentPlan(parts: ExecutorParts, exchange: Exchange, work: {
    plan: AgentPlan;
    request: UpstreamRequest;
}): Promise<UpstreamAnswer>;
export {};
//# sourceMappingURL=run-agent-plan.d.ts.map