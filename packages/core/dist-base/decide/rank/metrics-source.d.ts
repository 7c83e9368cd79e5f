import type { PlanoConfig } from '../../config/schema/root.ts';
import type { Clock } from '../../contract/clock.ts';
import type { JsonValue } from '../../contract/json.ts';
import { type LatencyTable, type PriceTable } from './parse-metrics.ts';
export type MetricsSourceConfig = PlanoConfig['model_metrics_sources'][number];
export interface MetricsParts {
    clock: Clock;
    /** JSON of a GET; rejects when the status is not 200. */
    fetchJson(url: string): Promise<JsonValue>;
    readTextFile(path: string): Promise<string>;
    warn(message: string): void;
}
/** One source and the last good data that it gave. */
export interface MetricsSource<Table> {
    readonly table: Table | undefined;
    /** Reads once, and then at every interval; a failure keeps what was read before. */
    start(): Promise<void>;
    stop(): void;
}
/** A source of prices or latencies as the configuration describes it. */
export declare function createMetricsSource<Table extends PriceTable | LatencyTable>(config: MetricsSourceConfig, parts: MetricsParts, read: (config: MetricsSourceConfig, parts: MetricsParts) => Promise<Table>): MetricsSource<Table>;
export declare function readPrices(config: MetricsSourceConfig, parts: MetricsParts): Promise<PriceTable>;
export declare function readLatencies(config: MetricsSourceConfig, parts: MetricsParts): Promise<LatencyTable>;
//# sourceMappingURL=metrics-source.d.ts.map