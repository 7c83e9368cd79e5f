import {
  type Attributes,
  type Context,
  context,
  INVALID_SPAN_CONTEXT,
  isSpanContextValid,
  SpanKind,
  trace,
} from '@opentelemetry/api'
import type { HeaderReader } from '../../contract/call/client-call.ts'
import type { Exchange, ExchangeOutcome } from '../../contract/call/exchange.ts'
import type { TraceAudience, UpstreamCall } from '../../contract/observer.ts'
import type { Decision } from '../../contract/record/decision.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import { createAttachment } from '../../util/collections/create-attachment.ts'
import { type AttributeNames, NAMES } from './attributes/attribute-names.data.ts'
import { describeCallRequest, describeCallStart, nameCall } from './attributes/describe-call.ts'
import { describeDecision } from './attributes/describe-decision.ts'
import { nameRoute } from './attributes/name-route.ts'
import { ExchangeTrace } from './exchange-trace.ts'
import type { SpanNode } from './span-node.ts'
import {
  currentContext,
  extractContext,
  isUntraced,
  runIn,
  spanTime,
  startNode,
  type TracingParts,
  unsampledContext,
  writeHeaders,
} from './tracing.ts'

/** A call in progress: the context for its child spans, and its end. */
export interface CallSpan {
  context: Context
  end(how: { ok: boolean; error?: unknown; status?: number }): void
  /** Seconds from the call to its first item. */
  firstItem(seconds: number): void
}

/** An incoming request. */
export interface RequestEntry {
  method: string
  path: string
  scheme?: string | undefined
}

/** Builds the span tree of every exchange. Costs one no-op call when no SDK is registered. */
export class TraceRecorder {
  private readonly parts: TracingParts
  /** Keyed by outcome, which an exchange shares with its views that differ only in the signal. */
  private readonly traces = createAttachment<ExchangeOutcome, ExchangeTrace>('trace')
  /** Contexts of exchanges that are not recorded but have a trace to propagate. */
  private readonly passing = createAttachment<ExchangeOutcome, Context>('context')

  constructor(parts: TracingParts) {
    this.parts = parts
  }

  open(exchange: Exchange, entry: RequestEntry): void {
    const { method, path } = entry
    if (isUntraced(this.parts, exchange)) return
    const found = this.findParent(exchange)
    if (found.isRoot && this.parts.ratio < 1 && this.parts.random() >= this.parts.ratio) {
      this.pass(exchange, unsampledContext(found.parent))
      return
    }
    const route = nameRoute(path)
    const name = found.isServer ? `${method} ${route ?? ''}`.trim() : `plano ${method} ${route ?? ''}`.trim()
    const attributes: Attributes = { [NAMES.method]: method, [NAMES.path]: path.slice(0, 256) }
    if (route !== undefined) attributes[NAMES.route] = route
    const scheme = found.isServer ? schemeOf(exchange, entry) : undefined
    if (scheme !== undefined) attributes[NAMES.scheme] = scheme
    attributes[NAMES.requestId] = exchange.id
    const request = startNode(this.parts, {
      name,
      kind: found.isServer ? SpanKind.SERVER : SpanKind.INTERNAL,
      attributes,
      at: spanTime(this.parts.clock, exchange),
      parent: found.parent,
    })
    if (request.isRecording) {
      this.traces.keep(
        exchange.outcome,
        new ExchangeTrace(this.parts, exchange, {
          request,
          name,
          isServer: found.isServer,
          above: aboveOf(found.parent),
        }),
      )
      this.name(exchange, request.context)
    } else this.pass(exchange, request.context)
  }

  /** Records nothing, but propagates an existing trace to the upstreams. */
  private pass(exchange: Exchange, at: Context): void {
    if (!isSpanContextValid(trace.getSpanContext(at) ?? INVALID_SPAN_CONTEXT)) return
    this.passing.keep(exchange.outcome, at)
    this.name(exchange, at)
  }

  private name(exchange: Exchange, at: Context): void {
    exchange.trace = new PassedTrace(trace.getSpanContext(at)?.traceId ?? '', (wanted) => {
      return this.headers(exchange, 'filter').find(([name]) => name === wanted)?.[1]
    })
  }

  private findParent(exchange: Exchange): { parent: Context; isServer: boolean; isRoot: boolean } {
    const current = currentContext(this.parts)
    if (current) return { parent: current, isServer: false, isRoot: false }
    const outer = exchange.parent && this.contextOf(exchange.parent)
    if (outer) return { parent: outer, isServer: false, isRoot: false }
    const parent = extractContext(exchange)
    return { parent, isServer: true, isRoot: trace.getSpanContext(parent) === undefined }
  }

  of(exchange: Exchange): ExchangeTrace | undefined {
    return this.traces.of(exchange.outcome)
  }

  contextOf(exchange: Exchange): Context | undefined {
    return this.traces.of(exchange.outcome)?.request.context ?? this.passing.of(exchange.outcome)
  }

  inside<Result>(exchange: Exchange, work: () => Result): Result {
    const at = this.contextOf(exchange)
    return at ? runIn(this.parts, at, work) : work()
  }

  runAt<Result>(at: Context, work: () => Result): Result {
    return runIn(this.parts, at, work)
  }

  decide<Made extends { decision: Decision }>(
    exchange: Exchange | undefined,
    work: () => Made | Promise<Made>,
  ): Made | Promise<Made> {
    const owner = exchange && this.of(exchange)
    if (exchange && !owner) return work()
    const parent = owner?.request.context ?? currentContext(this.parts) ?? context.active()
    const node = startNode(this.parts, {
      name: 'decide',
      kind: SpanKind.INTERNAL,
      at: spanTime(this.parts.clock, exchange),
      parent,
    })
    return node.isRecording ? this.runDecide({ exchange, node }, work) : work()
  }

  private runDecide<Made extends { decision: Decision }>(
    { exchange, node }: { exchange: Exchange | undefined; node: SpanNode },
    work: () => Made | Promise<Made>,
  ): Made | Promise<Made> {
    const { clock } = this.parts
    const take = (made: Made) => {
      node.set(describeDecision(made.decision))
      node.end(spanTime(clock, exchange))
      return made
    }
    const fail = (error: unknown): never => {
      node.fail(error)
      node.end(spanTime(clock, exchange))
      throw error
    }
    let made: Made | Promise<Made>
    try {
      made = runIn(this.parts, node.context, work)
    } catch (error) {
      return fail(error)
    }
    return made instanceof Promise ? made.then(take, fail) : take(made)
  }

  /** Undefined when nothing is recorded. Calls outside of any exchange's trace become children of the current span. */
  startCall(exchange: Exchange, call: UpstreamCall): CallSpan | undefined {
    const owner = this.of(exchange)
    if (owner) return this.recordCall(owner.startCall(call), (node, ok) => owner.endCall(node, ok))
    const current = currentContext(this.parts)
    if (!current || this.passing.of(exchange.outcome) !== undefined) return undefined
    const { names, clock } = this.parts
    const at = () => spanTime(clock, exchange)
    // An exchange that refers to a trace without having one is a shadow copy. It gets its own trace, linked to the
    // request.
    const isCopy = exchange.trace !== undefined
    const node = startNode(this.parts, {
      name: nameCall(call),
      kind: call.inProcess ? SpanKind.INTERNAL : SpanKind.CLIENT,
      attributes: describeCallStart(call, names),
      at: at(),
      parent: current,
      ...(isCopy ? { linkTo: current } : {}),
    })
    const attributes = describeCallRequest(call, names)
    attributes[NAMES.attempt] = 1
    if (isCopy) attributes[NAMES.shadow] = true
    node.set(attributes)
    return node.isRecording ? this.recordCall(node, () => node.end(at())) : undefined
  }

  private recordCall(node: SpanNode, onEnd: RecordedCall['onEnd']): CallSpan {
    return new RecordedCall(this.parts.names, node, onEnd)
  }

  hold(): <Result>(work: () => Result) => Result {
    const held = currentContext(this.parts)
    return held ? (work) => (currentContext(this.parts) ? work() : runIn(this.parts, held, work)) : (work) => work()
  }

  headers(exchange: Exchange, audience: TraceAudience): HeaderList {
    return writeHeaders(currentContext(this.parts) ?? this.contextOf(exchange), exchange, audience)
  }
}

/** The part of a trace that filters can see. A class because it lives as long as the request, see `createIdleQueue`. */
class PassedTrace {
  readonly id: string
  readonly header: HeaderReader

  constructor(id: string, header: HeaderReader) {
    this.id = id
    this.header = header
  }
}

class RecordedCall implements CallSpan {
  private readonly names: AttributeNames
  private readonly node: SpanNode
  readonly onEnd: (node: SpanNode, ok: boolean) => void

  constructor(names: AttributeNames, node: SpanNode, onEnd: (node: SpanNode, ok: boolean) => void) {
    this.names = names
    this.node = node
    this.onEnd = onEnd
  }

  get context(): Context {
    return this.node.context
  }

  firstItem(seconds: number): void {
    const name = this.names.timeToFirstChunk
    this.node.set({
      [NAMES.llmFirstToken]: Math.round(seconds * 1000),
      ...(name === undefined ? {} : { [name]: seconds }),
    })
  }

  end({ ok, error, status }: { ok: boolean; error?: unknown; status?: number }): void {
    const { node } = this
    if (status !== undefined) node.set({ [NAMES.status]: status })
    if (error !== undefined) node.fail(error)
    else if (!ok) node.failWith(String(status ?? 'error'))
    this.onEnd(node, ok)
  }
}

/** The scheme that the client used, if a proxy states it. Otherwise that of the request. */
function schemeOf(exchange: Exchange, { scheme }: RequestEntry): string | undefined {
  const told = exchange.header('x-forwarded-proto')?.split(',', 1)[0]?.trim().toLowerCase()
  return told === 'http' || told === 'https' ? told : scheme
}

/** An existing parent: the application's span, a caller's or an agent's. */
function aboveOf(parent: Context): Context | undefined {
  return isSpanContextValid(trace.getSpanContext(parent) ?? INVALID_SPAN_CONTEXT) ? parent : undefined
}
