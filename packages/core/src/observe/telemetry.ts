import { type Context, type MeterProvider, type Tracer, type TracerProvider, trace } from '@opentelemetry/api'
import type { AsyncContext } from '../contract/platform.ts'
import { createMeters, type Meters } from './metrics/meters.ts'
import { type AttributeNames, type ConventionVersion, GEN_AI_NAMES } from './trace/attribute-names.data.ts'

/** Where spans and metrics go; by default to the providers that the application registered globally, if any. */
export interface TelemetryOptions {
  tracerProvider?: TracerProvider
  meterProvider?: MeterProvider
  /** Version of OpenTelemetry's GenAI conventions to write. Default: the latest that we know. */
  conventions?: ConventionVersion
  /** Serves GET /metrics in Prometheus' text format. Default false. */
  prometheus?: boolean
  /** Upstreams, models and filters that get labels of their own in metrics; further ones are "other". Default 100. */
  maxNames?: number
}

/** What tracing needs over all configurations of one engine. */
export interface Telemetry {
  /** The tracer of now: an SDK may be registered later, and by another copy of the API than ours. */
  tracer(): Tracer
  /** The tracer's provider was given, and is not the global one. */
  ownsTracer: boolean
  names: AttributeNames
  current: AsyncContext<Context>
  meters: Meters
}

const MAX_NAMES = 100

/** Name under which spans and metrics are told from those of others. */
export const SCOPE = '@planojs/core'

export function createTelemetry(options: TelemetryOptions, current: AsyncContext<Context>): Telemetry {
  return {
    tracer: followTracer(options.tracerProvider),
    ownsTracer: options.tracerProvider !== undefined,
    names: GEN_AI_NAMES[options.conventions ?? 'latest'],
    current,
    meters: createMeters({
      scope: SCOPE,
      provider: options.meterProvider,
      keep: options.prometheus === true,
      maxNames: options.maxNames ?? MAX_NAMES,
    }),
  }
}

function followTracer(given: TracerProvider | undefined): () => Tracer {
  let provider = given ?? trace.getTracerProvider()
  let tracer = provider.getTracer(SCOPE)
  return () => {
    const now = given ?? trace.getTracerProvider()
    if (now !== provider) {
      provider = now
      tracer = now.getTracer(SCOPE)
    }
    return tracer
  }
}
