import {
  type Attributes,
  type Context,
  context,
  createContextKey,
  INVALID_SPAN_CONTEXT,
  isSpanContextValid,
  ProxyTracerProvider,
  propagation,
  type SpanKind,
  type SpanOptions,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { TraceAudience } from '../../contract/observer.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { AsyncContext } from '../../contract/platform/platform.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { AttributeNames } from './attributes/attribute-names.data.ts'
import type { SpanAttributeRules } from './attributes/header-attributes.ts'
import { SpanNode, type SpanTime } from './span-node.ts'
import type { ToolCallMemory, ToolRun } from './tools/tool-call-memory.ts'
import { readCompanions, readTraceparent, withRemoteParent, writeTraceparent } from './w3c-context.ts'

/** What spans are created with. */
export interface TracingParts {
  tracer(): Tracer
  /** The tracer was passed to this engine, and is not the application's global one. */
  ownsTracer: boolean
  clock: Clock
  names: AttributeNames
  /** Carries our own context if the application has no context manager. */
  current: AsyncContext<Context>
  /** Share of requests without a caller's trace that are recorded, from 0 to 1. */
  ratio: number
  random(): number
  attributes: SpanAttributeRules
  /** Requested tools whose results are pending. */
  tools: ToolCallMemory
  /** Records a tool whose start and end were observed. */
  measureTool(ran: ToolRun): void
  /** Redacts texts. Undefined when content is not captured. */
  redact: ((text: string) => string) | undefined
}

/** The SDK's marker for suppressed tracing, by the name that its core package registers. */
const SUPPRESSED = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING')

/**
 * Runs work in a context that both we and the application's instrumentation see. The application's context manager is
 * used if registered, otherwise our own.
 */
export function runIn<Result>(parts: TracingParts, at: Context, work: () => Result): Result {
  return context.with(at, () => (context.active() === at ? work() : parts.current.run(at, work)))
}

/** The current context: the application's active span, otherwise ours. */
export function currentContext(parts: TracingParts): Context | undefined {
  const active = context.active()
  return trace.getSpan(active) ? active : parts.current.current()
}

/** The provider of tracers while no SDK is registered. */
const NO_PROVIDER = new ProxyTracerProvider().getDelegate()

/** Whether no spans are recorded and no trace needs to be propagated, so that nothing must be created. */
export function isUntraced(parts: TracingParts, exchange: Exchange): boolean {
  if (parts.ownsTracer || exchange.parent !== undefined) return false
  const provider = trace.getTracerProvider()
  const isIdle = provider instanceof ProxyTracerProvider && provider.getDelegate() === NO_PROVIDER
  if (!isIdle || propagation.fields().length > 0 || exchange.header('traceparent') !== undefined) return false
  return (
    currentContext(parts) === undefined &&
    !isSpanContextValid(trace.getSpanContext(context.active()) ?? INVALID_SPAN_CONTEXT)
  )
}

/** The caller's context from its headers, by the application's propagator or the W3C recommendation. */
export function extractContext(exchange: Exchange): Context {
  const active = context.active()
  if (propagation.fields().length === 0) return withRemoteParent(active, exchange.header)
  return propagation.extract(active, exchange, {
    get: (carrier, name) => carrier.header(name.toLowerCase()),
    keys: (carrier) => [...carrier.headerNames()],
  })
}

/**
 * Headers that propagate a context. Without one, the caller's own trace is forwarded unchanged. Runs for every call.
 */
export function writeHeaders(at: Context | undefined, exchange: Exchange, audience: TraceAudience): HeaderList {
  const span = at && trace.getSpanContext(at)
  if (at && span && propagation.fields().length > 0) return injectHeaders(at, audience)
  const parent = span ?? readTraceparent(exchange.header('traceparent'))
  if (!parent) return []
  const headers: [string, string][] = []
  const { tracestate, baggage } = readCompanions(exchange.header)
  if (tracestate !== undefined) headers.push(['tracestate', tracestate])
  if (baggage !== undefined && audience !== 'model') headers.push(['baggage', baggage])
  headers.push(['traceparent', writeTraceparent(parent)])
  return headers
}

/** The headers of the application's own propagator. */
function injectHeaders(at: Context, audience: TraceAudience): HeaderList {
  const carrier: Record<string, string> = {}
  propagation.inject(at, carrier)
  return Object.entries(carrier).filter(([name]) => audience !== 'model' || name !== 'baggage')
}

/** Runs a request whose HTTP client would otherwise add a second span and a second `traceparent`. */
export function runQuietly<Result>(work: () => Result): Result {
  const active = context.active()
  const isOurs = trace.getSpan(active)?.isRecording() === true
  return isOurs ? context.with(active.setValue(SUPPRESSED, true), work) : work()
}

/** A context that is not recorded, so that its children are not either. */
export function unsampledContext(at: Context): Context {
  const hex = () => globalThis.crypto.randomUUID().replaceAll('-', '')
  return trace.setSpanContext(at, { traceId: hex(), spanId: hex().slice(0, 16), traceFlags: TraceFlags.NONE })
}

export interface SpanStart {
  name: string
  kind: SpanKind
  attributes?: Attributes
  at: SpanTime
  parent: Context
  linkTo?: Context
}

export function startNode(parts: TracingParts, start: SpanStart): SpanNode {
  const { name, kind, attributes, at, parent, linkTo } = start
  const linked = linkTo && trace.getSpanContext(linkTo)
  const options: SpanOptions = { kind, startTime: at }
  if (attributes !== undefined) options.attributes = attributes
  if (linked !== undefined) Object.assign(options, { links: [{ context: linked }], root: true })
  return new SpanNode(parts.tracer().startSpan(name, options, parent), parent)
}

/** The time of a span within an exchange: wall-clock time at its start, monotonic from there on. */
export function spanTime(clock: Clock, exchange: Exchange | undefined): SpanTime {
  const ms = exchange === undefined ? clock.now() : exchange.startedAt + (clock.monotonic() - exchange.begunAt)
  return toSpanTime(ms)
}

const EPOCH: SpanTime = [0, 0]

/** A copy instead of a literal, which V8 would create in the old generation, see `createIdleQueue`. */
export function toSpanTime(ms: number): SpanTime {
  const seconds = Math.floor(ms / 1000)
  const time = EPOCH.slice() as SpanTime
  time[0] = seconds
  time[1] = Math.max(0, Math.min(999_999_999, Math.round((ms - seconds * 1000) * 1_000_000)))
  return time
}
