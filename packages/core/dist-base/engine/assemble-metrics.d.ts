import type { ModelDeciderParts } from '../decide/create-model-decider.ts';
import { type ModelMetrics } from '../decide/rank/model-metrics.ts';
import type { Ground } from './open-ground.ts';
/** Prices, latencies, and the order that follows from them. */
export interface MetricsRoom {
    metrics: ModelMetrics;
    rank: ModelDeciderParts['rank'];
}
/** Opens the configured sources and reads them once; one that fails is a warning and not a failure. */
export declare function assembleMetrics(ground: Ground): Promise<MetricsRoom>;
//# sourceMappingURL=assemble-metrics.d.ts.map