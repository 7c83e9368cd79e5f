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
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { HeaderList } from '../../contract/answer.ts'
import type { Clock } from '../../contract/clock.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { TraceAudience } from '../../contract/observer.ts'
import type { AsyncContext } from '../../contract/platform.ts'
import type { AttributeNames } from './attribute-names.data.ts'
import type { SpanAttributeRules } from './header-attributes.ts'
import { SpanNode, type SpanTime } from './span-node.ts'
import type { ToolCallMemory, ToolRun } from './tool-call-memory.ts'
import { readCompanions, readTraceparent, withRemoteParent, writeTraceparent } from './w3c-context.ts'

/** What spans are made with. */
export interface TracingParts {
  tracer(): Tracer
  /** The tracer was given to this engine, and is not whatever the application registers globally. */
  ownsTracer: boolean
  clock: Clock
  names: AttributeNames
  /** Carries our own context where the application registered no context manager. */
  current: AsyncContext<Context>
  /** Share of the requests without a caller's trace that is recorded, 0 to 1. */
  ratio: number
  random(): number
  attributes: SpanAttributeRules
  /** Tools that models asked for and whose results are still to come. */
  tools: ToolCallMemory
  /** Counts a tool whose beginning was seen as well as its end. */
  measureTool(ran: ToolRun): void
  /** Set when words of the conversation may be shown: clears them first. */
  redact: ((text: string) => string) | undefined
}

/** The SDK's own mark for "record nothing here", by the name that its core package registers. */
const SUPPRESSED = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING')

/**
 * Runs work with a context current for us and for the application's own instrumentation. Where the application registered
 * a context manager, that one carries it; ours is only for applications without.
 */
export function runIn<Result>(parts: TracingParts, at: Context, work: () => Result): Result {
  return context.with(at, () => (context.active() === at ? work() : parts.current.run(at, work)))
}

/** The context that something begun now belongs to: the application's active span, else ours. */
export function currentContext(parts: TracingParts): Context | undefined {
  const active = context.active()
  return trace.getSpan(active) ? active : parts.current.current()
}

/** What tracers come from while no SDK is registered. */
const NO_PROVIDER = new ProxyTracerProvider().getDelegate()

/** Whether nobody records spans, and there is no trace that goes on through us: then nothing has to be made. */
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

/** The caller's context from its headers, through the application's propagator or by the W3C recommendation. */
export function extractContext(exchange: Exchange): Context {
  const active = context.active()
  if (propagation.fields().length === 0) return withRemoteParent(active, exchange.header)
  return propagation.extract(active, exchange, {
    get: (carrier, name) => carrier.header(name.toLowerCase()),
    keys: (carrier) => [...carrier.headerNames()],
  })
}

/** Headers that carry a context on; without one, a caller's own trace goes through as it came. Every call comes by here. */
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

/** What the application's own propagator writes. */
function injectHeaders(at: Context, audience: TraceAudience): HeaderList {
  const carrier: Record<string, string> = {}
  propagation.inject(at, carrier)
  return Object.entries(carrier).filter(([name]) => audience !== 'model' || name !== 'baggage')
}

/** Runs a send whose HTTP client would otherwise add a second span and a second `traceparent` to ours. */
export function runQuietly<Result>(work: () => Result): Result {
  const active = context.active()
  const isOurs = trace.getSpan(active)?.isRecording() === true
  return isOurs ? context.with(active.setValue(SUPPRESSED, true), work) : work()
}

/** A context whose trace is not recorded, so that nothing below it is either. */
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
  const span = parts.tracer().startSpan(
    name,
    {
      kind,
      startTime: at,
      ...(attributes === undefined ? {} : { attributes }),
      ...(linked === undefined ? {} : { links: [{ context: linked }], root: true }),
    },
    parent,
  )
  return new SpanNode(span, parent)
}

/** Time of a span in an exchange: its start by the wall, and from there by the monotonic clock. */
export function spanTime(clock: Clock, exchange: Exchange | undefined): SpanTime {
  const ms = exchange === undefined ? clock.now() : exchange.startedAt + (clock.monotonic() - exchange.begunAt)
  return toSpanTime(ms)
}

export function toSpanTime(ms: number): SpanTime {
  const seconds = Math.floor(ms / 1000)
  return [seconds, Math.max(0, Math.min(999_999_999, Math.round((ms - seconds * 1000) * 1_000_000)))]
}
