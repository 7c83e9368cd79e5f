import type { Context } from '@opentelemetry/api'
import type { HeaderReader } from '../contract/client-call.ts'
import type { AsyncContext } from '../contract/platform.ts'
import type { Telemetry, TelemetryOptions } from './telemetry.ts'

/** Where OpenTelemetry's API keeps what an application registers, whichever copy of the API it has. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1')

/**
 * Spans and figures, which most processes have nobody for: they are loaded when somebody may see them, be it that code
 * gave a provider, that an SDK was registered, also later, or that a caller brings a trace to pass on.
 */
export interface LateTelemetry {
  /** Undefined until it was wanted. */
  readonly loaded: Telemetry | undefined
  /** Loads it where it is wanted now; undefined when nothing is to be waited for. */
  load(header?: HeaderReader): Promise<void> | undefined
}

export interface LateTelemetryParts {
  createContext(): AsyncContext<Context>
  /** Told once, before anybody uses it. */
  onLoad(telemetry: Telemetry): void
}

export function createLateTelemetry(options: TelemetryOptions, parts: LateTelemetryParts): LateTelemetry {
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
