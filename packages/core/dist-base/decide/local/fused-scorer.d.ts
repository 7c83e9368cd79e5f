import type { Encoder } from '../../contract/encoder.ts';
import { type CohortScale } from './confidence.ts';
import type { TargetText } from './describe-target.ts';
import type { Scoring } from './routing-state.ts';
/** Meaning and words together, and a driver for walks. */
export interface FusedScorer {
    scale: CohortScale;
    run<Result>(walk: Scoring<Result>, signal: AbortSignal | undefined): Promise<Result>;
}
/** Encodes the targets and measures the scale of the fused scores. */
export declare function prepareFusedScorer(encoder: Encoder, targets: readonly TargetText[]): Promise<FusedScorer>;
//# sourceMappingURL=fused-scorer.d.ts.map