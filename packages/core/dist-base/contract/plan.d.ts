import type { Decision } from './decision.ts';
/** One agent's part of a plan. */
export interface PlanStep {
    agent: string;
    /** The part of the request that is this agent's own, when it was divided. */
    task?: string;
}
/** What decide hands to execute: agents in stages (those of one stage run together), or models best first. */
export type Plan = {
    kind: 'agents';
    decision: Decision;
    listener: string;
    stages: readonly (readonly PlanStep[])[];
} | {
    kind: 'models';
    decision: Decision;
    models: readonly string[];
};
//# sourceMappingURL=plan.d.ts.map