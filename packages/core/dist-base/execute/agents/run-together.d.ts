import type { PlanStep } from '../../contract/plan.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import { type PlanWalk } from './plan-walk.ts';
/**
 * Runs the agents of a stage at the same time. All see the same earlier results, none sees its neighbours'; what comes
 * out stands in the plan's order, whoever was first. In the last stage the answers are merged for the client.
 */
export declare function runTogether(walk: PlanWalk, stage: readonly PlanStep[], isLast: boolean): Promise<UpstreamAnswer | undefined>;
//# sourceMappingURL=run-together.d.ts.map