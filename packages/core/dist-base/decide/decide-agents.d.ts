import type { Clock } from '../contract/clock.ts';
import type { Plan } from '../contract/plan.ts';
import type { RouteTarget } from '../contract/router.ts';
import type { CascadeStage, DecideInput } from './stage.ts';
/** A listener as the cascade sees it. */
export interface ListenerRoutes {
    name: string;
    targets: readonly RouteTarget[];
    stages: readonly CascadeStage[];
    mode: 'sequential' | 'parallel';
}
/** Runs the cascade of a listener and turns what it picked into a plan. A plan without agents means that nothing fits. */
export declare function decideAgents(routes: ListenerRoutes, input: DecideInput, clock: Clock): Promise<Plan>;
//# sourceMappingURL=decide-agents.d.ts.map