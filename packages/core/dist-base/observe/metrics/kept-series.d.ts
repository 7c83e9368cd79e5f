import { type InstrumentName } from './instruments.data.ts';
export type MetricLabels = Readonly<Record<string, string | number | boolean>>;
/** Figures kept in this process for whoever asks for them as text. */
export interface KeptSeries {
    add(name: InstrumentName, value: number, labels: MetricLabels): void;
    /** In Prometheus' text format, version 0.0.4. */
    write(): string;
}
export declare function createKeptSeries(): KeptSeries;
/** As OpenTelemetry maps names to Prometheus: underscores, the unit, and `_total` for counters. */
export declare function nameInText(name: InstrumentName): string;
//# sourceMappingURL=kept-series.d.ts.map