import { type Context, type MeterProvider, type Tracer, type TracerProvider, trace } from '@opentelemetry/api'
import type { AsyncContext } from '../contract/platform/platform.ts'
import type { PlanoEvent } from '../contract/record/events.ts'
import { type ExchangeTracing, openExchangeTracing, type TracingOptions } from './exchange-tracing.ts'
import { createEventMeasure } from './metrics/measure-events.ts'
import { createMeters, type Meters } from './metrics/meters.ts'
import { type InstanceState, watchUpstreams } from './metrics/watch-upstreams.ts'
import { type ConventionVersion, GEN_AI_NAMES } from './trace/attributes/attribute-names.data.ts'
import { VERSION } from './version.data.ts'

/** OpenTelemetry options of an engine. */
export interface TelemetryOptions {
  /** Default: the tracer provider that the application registered globally. */
  tracerProvider?: TracerProvider
  /** Default: the meter provider that the application registered globally. */
  meterProvider?: MeterProvider
  /** Version of OpenTelemetry's GenAI conventions. Default: the latest supported one. */
  conventions?: ConventionVersion
  /** Serves GET /metrics in Prometheus' text format. Default false. */
  prometheus?: boolean
  /** Counts requests, tokens and cost of each tenant, too. Default false. */
  tenants?: boolean
  /**
   * Number of upstreams, models, filters and tenants with their own metric label; further ones become "other". Default
   * 100.
   */
  maxNames?: number
}

/** Spans and metrics of one engine. */
export interface Telemetry {
  meters: Meters
  /** Records metrics of an event. */
  measureEvent(event: PlanoEvent): void
  /** Reports the load of instances whenever metrics are collected. */
  watchUpstreams(read: () => Iterable<InstanceState>): void
  /** Creates spans and metrics for the exchanges of one configuration. */
  openTracing(options: TracingOptions): ExchangeTracing
}

const MAX_NAMES = 100

/** Instrumentation scope of spans and metrics. */
export const SCOPE = '@planojs/core'

/** `current` carries our own context if the application has no context manager. */
export function createTelemetry(options: TelemetryOptions, current: AsyncContext<Context>): Telemetry {
  const names = GEN_AI_NAMES[options.conventions ?? 'latest']
  const meters = createMeters({
    scope: SCOPE,
    provider: options.meterProvider,
    keep: options.prometheus === true,
    maxNames: options.maxNames ?? MAX_NAMES,
  })
  const tracer = followTracer(options.tracerProvider)
  const tools = { tracer, ownsTracer: options.tracerProvider !== undefined, names, current, meters }
  return {
    meters,
    measureEvent: createEventMeasure(meters, names, options.tenants === true),
    watchUpstreams: (read) => watchUpstreams(meters, read),
    openTracing: (wanted) => openExchangeTracing(tools, wanted),
  }
}

/** The current tracer: an SDK may be registered later, and by another copy of the API. */
function followTracer(given: TracerProvider | undefined): () => Tracer {
  let provider = given ?? trace.getTracerProvider()
  let tracer = provider.getTracer(SCOPE, VERSION)
  return () => {
    const now = given ?? trace.getTracerProvider()
    if (now !== provider) {
      provider = now
      tracer = now.getTracer(SCOPE, VERSION)
    }
    return tracer
  }
}
