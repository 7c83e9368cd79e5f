import type { PlanoConfig } from '../../config/schema/root.ts';
import type { ModelPrice } from '../../contract/model-target.ts';
import type { LatencyBook } from './latency-book.ts';
import { type MetricsParts } from './metrics-source.ts';
/** What models cost and how fast they are. */
export interface ModelMetrics {
    /** US dollars per million tokens: what the configuration says, what a source says, the built-in table. */
    priceOf(model: string): ModelPrice | undefined;
    /** By the configured source; by our own calls when there is none. */
    latencyOf(model: string): number | undefined;
    /** Whether latencies are our own, so that calling a model is how to learn about it. */
    readonly learns: boolean;
    /** Reads the sources once; their refreshes follow. Never rejects. */
    start(): Promise<void>;
    stop(): void;
}
export interface ModelMetricsParts extends MetricsParts {
    latencies: LatencyBook;
    /** The configuration's own price of a model. */
    statedPrice(model: string): ModelPrice | undefined;
    /** The price of the built-in table. */
    knownPrice(model: string): ModelPrice | undefined;
}
export declare function createModelMetrics(sources: PlanoConfig['model_metrics_sources'], parts: ModelMetricsParts): ModelMetrics;
//# sourceMappingURL=model-metrics.d.ts.map