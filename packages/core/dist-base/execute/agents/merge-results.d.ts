import type { AgentResult } from '../../contract/agent.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { MergeFunction, MergeModel } from '../executor-parts.ts';
import type { PlanWalk } from './plan-walk.ts';
/** Writes the client's answer with a function; what it throws stays the cause of `agent_failed`. */
export declare function mergeByFunction(walk: PlanWalk, results: readonly AgentResult[], merge: MergeFunction): Promise<UpstreamAnswer>;
/** Lets a model write one answer out of what the agents said, streamed when the client streams. */
export declare function mergeByModel(walk: PlanWalk, results: readonly AgentResult[], merge: MergeModel): Promise<UpstreamAnswer>;
//# sourceMappingURL=merge-results.d.ts.map