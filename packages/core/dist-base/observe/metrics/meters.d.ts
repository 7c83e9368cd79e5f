import { type MeterProvider } from '@opentelemetry/api';
import { type InstrumentName } from './instruments.data.ts';
import { type MetricLabels } from './kept-series.ts';
export interface MetersOptions {
    scope: string;
    /** Default: the application's global one, also when it is registered later. */
    provider: MeterProvider | undefined;
    /** Keeps figures for GET /metrics. */
    keep: boolean;
    /** Names of one kind (upstreams, filters) that get labels of their own; further ones are "other". */
    maxNames: number;
}
/** The one way to every instrument. Costs a comparison where nobody measures. */
export interface Meters {
    readonly isOn: boolean;
    measure(name: InstrumentName, value: number, labels: MetricLabels): void;
    /** The name as a label: itself, or "other" after too many. */
    label(kind: string, name: string): string;
    /** Reads a gauge whenever figures are collected. */
    watch(name: InstrumentName, read: GaugeReader): void;
    /** All figures in Prometheus' text format; undefined where none are kept. */
    readonly text: (() => string) | undefined;
}
export type GaugeReader = () => Iterable<{
    value: number;
    labels: MetricLabels;
}>;
export declare function createMeters(options: MetersOptions): Meters;
//# sourceMappingURL=meters.d.ts.map