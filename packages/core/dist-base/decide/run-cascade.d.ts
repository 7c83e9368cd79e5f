import type { Clock } from '../contract/clock.ts';
import type { StageRecord } from '../contract/decision.ts';
import type { RouterScore } from '../contract/router.ts';
import type { CascadeStage, DecideInput, StageAnswer } from './stage.ts';
export interface CascadeResult {
    answer: StageAnswer | undefined;
    stage: CascadeStage['stage'] | undefined;
    records: StageRecord[];
    /** Scores of the last stage that ranked anything. */
    scores: readonly RouterScore[];
}
/** Asks the stages in order until one answers. A stage that fails or is too slow counts as abstaining. */
export declare function runCascade(stages: readonly CascadeStage[], input: DecideInput, clock: Clock): CascadeResult | Promise<CascadeResult>;
//# sourceMappingURL=run-cascade.d.ts.map