import type { UpstreamAnswer } from '../../contract/upstream.ts';
import { PlanoError } from '../../errors/plano-error.ts';
import { type Outcome, type PlanWalk } from './plan-walk.ts';
/** One answer out of several: each under a heading with the agent's name, in the plan's order, usage added up. */
export declare function concatAnswers(walk: PlanWalk, outcomes: readonly Outcome<UpstreamAnswer>[], cancel: (reason: PlanoError) => void): UpstreamAnswer;
//# sourceMappingURL=concat-answers.d.ts.map