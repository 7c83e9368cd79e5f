import type { SelectionPolicyConfig } from '../../config/schema/model.ts';
import type { ModelMetrics } from './model-metrics.ts';
export interface RankParts {
    metrics: Pick<ModelMetrics, 'priceOf' | 'latencyOf' | 'learns'>;
    /** 0 to 100, where the configuration gives one. */
    qualityOf(model: string): number | undefined;
    warn(message: string): void;
}
/** The models in the order of their figures, smallest first; those without one stay behind in declared order. */
export declare function orderByFigure(models: readonly string[], figureOf: (model: string) => number | undefined, unknown?: 'first' | 'last'): string[];
/** A route's models by its selection policy; without one as they were declared. */
export declare function rankModels(models: readonly string[], policy: SelectionPolicyConfig | undefined, parts: RankParts): readonly string[];
//# sourceMappingURL=rank-models.d.ts.map