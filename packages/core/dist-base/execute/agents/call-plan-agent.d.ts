import type { AgentResult } from '../../contract/agent.ts';
import type { PlanStep } from '../../contract/plan.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { PlanWalk } from './plan-walk.ts';
/** One agent's turn in a plan. */
export interface PlanCall {
    step: PlanStep;
    stream: boolean;
    /** What it learns of the agents before it. */
    results: readonly AgentResult[];
}
/** Calls one agent, following hand-offs; its answer is good. Throws what it failed with. */
export declare function callPlanAgent(walk: PlanWalk, call: PlanCall): Promise<UpstreamAnswer>;
/** Asks one agent for its text, whole. */
export declare function askPlanAgent(walk: PlanWalk, call: Omit<PlanCall, 'stream'>): Promise<AgentResult>;
//# sourceMappingURL=call-plan-agent.d.ts.map