import { type Context, type MeterProvider, type Tracer, type TracerProvider } from '@opentelemetry/api';
import type { AsyncContext } from '../contract/platform.ts';
import { type Meters } from './metrics/meters.ts';
import { type AttributeNames, type ConventionVersion } from './trace/attribute-names.data.ts';
/** Where spans and metrics go; by default to the providers that the application registered globally, if any. */
export interface TelemetryOptions {
    tracerProvider?: TracerProvider;
    meterProvider?: MeterProvider;
    /** Version of OpenTelemetry's GenAI conventions to write. Default: the latest that we know. */
    conventions?: ConventionVersion;
    /** Serves GET /metrics in Prometheus' text format. Default false. */
    prometheus?: boolean;
    /** Upstreams, models and filters that get labels of their own in metrics; further ones are "other". Default 100. */
    maxNames?: number;
}
/** What tracing needs over all configurations of one engine. */
export interface Telemetry {
    tracer: Tracer;
    /** The tracer's provider was given, and is not the global one. */
    ownsTracer: boolean;
    names: AttributeNames;
    current: AsyncContext<Context>;
    meters: Meters;
}
/** Name under which spans and metrics are told from those of others. */
export declare const SCOPE = "@planojs/core";
export declare function createTelemetry(options: TelemetryOptions, current: AsyncContext<Context>): Telemetry;
//# sourceMappingURL=telemetry.d.ts.map