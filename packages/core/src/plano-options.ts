import type { ConfigCode } from './config/parse/attach-code.ts'
import type { Clock } from './contract/platform/clock.ts'
import type { Logger } from './contract/platform/logger.ts'
import type { Stores } from './contract/store.ts'
import type { Transport } from './contract/transport/transport.ts'
import type { ContentRedactor } from './observe/capture-content.ts'
import type { TelemetryOptions } from './observe/telemetry.ts'
import type { UsageLedgerOptions } from './observe/usage-ledger.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Dependencies and options that code can provide. All are optional. */
export interface PlanoOptions {
  /** Source of time. Default: the system clock. Tests pass a virtual one. */
  clock?: Clock
  /**
   * HTTP client for upstreams. Default: undici's dispatcher on Node, otherwise fetch. A transport passed here is not
   * closed.
   */
  transport?: Transport
  /** Environment variables for `$VAR` and provider keys. Default: the process environment. */
  env?: Environment
  /** Functions for agents and filters that a configuration file declares, by id. */
  code?: ConfigCode
  /** State stores. Default: those of the configuration, otherwise memory. Stores passed here are not closed. */
  stores?: Partial<Stores>
  /** Random numbers in [0, 1) for weights and jitter. Default: Math.random. */
  random?: () => number
  /**
   * Receives one structured line per request, warning, breaker change and reload; compatible with pino. Default: none.
   */
  logger?: Logger
  /** Redacts each text of a prompt or answer before it is captured (`tracing.capture_content`). */
  redactContent?: ContentRedactor
  /** Size limits of the `usage()` report; false turns it off. Default: 10,000 groups and 10,000 sessions. */
  usage?: false | Partial<UsageLedgerOptions>
  /** OpenTelemetry providers and options. Default: the providers that the application registered globally. */
  telemetry?: TelemetryOptions
}
