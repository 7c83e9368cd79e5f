import type { Context } from '@opentelemetry/api'
import type { HeaderReader } from '../contract/call/client-call.ts'
import type { AsyncContext } from '../contract/platform/platform.ts'
import type { Telemetry, TelemetryOptions } from './telemetry.ts'

/** Where OpenTelemetry's API stores registrations, independent of the API's copy. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1')

/**
 * Loads spans and metrics on demand, because most processes do not record them: when code passes a provider, when an
 * SDK is registered (also later), or when a caller sends a trace to propagate.
 */
export interface LazyTelemetry {
  /** Undefined until it was loaded. */
  readonly loaded: Telemetry | undefined
  /** Loads it if it is needed now. Undefined when nothing must be awaited. */
  load(header?: HeaderReader): Promise<void> | undefined
}

export interface LazyTelemetryParts {
  createContext(): AsyncContext<Context>
  /** Called once, before the first use. */
  onLoad(telemetry: Telemetry): void
}

export function createLazyTelemetry(options: TelemetryOptions, parts: LazyTelemetryParts): LazyTelemetry {
  let loaded: Telemetry | undefined
  let loading: Promise<void> | undefined
  const isGiven =
    options.tracerProvider !== undefined || options.meterProvider !== undefined || options.prometheus === true
  async function loadNow(): Promise<void> {
    try {
      const { createTelemetry } = await import('./telemetry.ts')
      loaded = createTelemetry(options, parts.createContext())
      parts.onLoad(loaded)
    } finally {
      loading = undefined
    }
  }
  return {
    get loaded() {
      return loaded
    },
    load(header) {
      if (loaded) return undefined
      const isWanted = isGiven || REGISTERED in globalThis || header?.('traceparent') !== undefined
      if (!isWanted) return undefined
      loading ??= loadNow()
      return loading
    },
  }
}
