import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { PlanWalk } from './plan-walk.ts';
/**
 * Begins the client's stream at once and tells what the agents are doing until the answer comes. The status is sent
 * before anybody answered, so a plan that fails then ends in the API's error event.
 */
export declare function reportProgress(walk: PlanWalk, run: (walk: PlanWalk) => Promise<UpstreamAnswer>): UpstreamAnswer;
//# sourceMappingURL=report-progress.d.ts.map