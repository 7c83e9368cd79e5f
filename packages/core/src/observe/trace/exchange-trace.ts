import { type Attributes, type Context, SpanKind } from '@opentelemetry/api'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { ReadAnswer, UpstreamCall } from '../../contract/observer.ts'
import type {
  AttemptRecord,
  ContinuationEvent,
  FilterEvent,
  PlanoEvent,
  RequestEvent,
  ResponseEvent,
  SkipEvent,
  StepEvent,
} from '../../contract/record/events.ts'
import { SIGNAL_FLAG } from '../signals/report/signal-attributes.ts'
import type { SignalAssessment } from '../signals/report/signal-report.ts'
import { NAMES } from './attributes/attribute-names.data.ts'
import {
  describeAnswer,
  describeCallRequest,
  describeCallStart,
  describeUsage,
  nameCall,
} from './attributes/describe-call.ts'
import { type CapturedContent, describeContent } from './attributes/describe-content.ts'
import { describeFilter, describeRequest, describeResponse, describeSkip } from './attributes/describe-request.ts'
import { describeSignals } from './attributes/describe-signals.ts'
import { readConfiguredAttributes } from './attributes/header-attributes.ts'
import type { SpanNode, SpanTime } from './span-node.ts'
import { StartedCalls } from './started-calls.ts'
import { spanContextOf, writeToolSpans } from './tools/tool-spans.ts'
import { spanTime, startNode, type TracingParts, toSpanTime } from './tracing.ts'

/** Largest number of skipped upstreams on a span. */
const MAX_SKIPPED = 32

export interface RequestRoot {
  request: SpanNode
  name: string
  isServer: boolean
  above: Context | undefined
}

/** The spans of one exchange. Spans that are still open when it is settled are ended then. */
export class ExchangeTrace {
  readonly request: SpanNode
  private readonly parts: TracingParts
  private readonly exchange: Exchange
  /** Set while the request's span is an internal one, which may be named after its workflow. */
  private name: string
  private readonly isServer: boolean
  /** The parent of the request. */
  private readonly above: Context | undefined
  private toolsTold = false
  private tenant: string | undefined
  private session: string | undefined
  /** Created for the first agent: a request to a model has none. */
  private agents: Map<string, SpanNode> | undefined = undefined
  private readonly open = new Set<SpanNode>()
  private answered: SpanNode | undefined
  private skipped: readonly string[] = []
  private readonly calls = new StartedCalls()

  constructor(parts: TracingParts, exchange: Exchange, root: RequestRoot) {
    this.parts = parts
    this.exchange = exchange
    this.request = root.request
    this.name = root.name
    this.isServer = root.isServer
    this.above = root.above
  }

  get isRecording(): boolean {
    return this.request.isRecording
  }

  now(): SpanTime {
    return spanTime(this.parts.clock, this.exchange)
  }

  see(event: PlanoEvent): void {
    if (!this.isRecording) return
    if (event.type === 'request') this.seeRequest(event)
    else if (event.type === 'filter') this.seeFilter(event)
    else if (event.type === 'step') this.seeStep(event)
    else if (event.type === 'attempt') this.seeAttempt(event.attempt)
    else if (event.type === 'skip') this.seeSkip(event)
    else if (event.type === 'break') this.calls.fail(event)
    else if (event.type === 'continuation') this.seeContinuation(event)
  }

  /** Adds the outcome of an attempt after its call has ended. */
  private seeAttempt(attempt: AttemptRecord): void {
    const facts: Attributes = {
      [NAMES.upstream]: attempt.upstream,
      [NAMES.attempt]: attempt.attempt,
      [NAMES.attemptOutcome]: attempt.outcome,
      [NAMES.attemptNext]: attempt.next,
    }
    if (attempt.status !== undefined) facts[NAMES.status] = attempt.status
    this.request.span.addEvent('plano.attempt', facts)
    const node = this.calls.take(attempt)
    if (!node?.isRecording) return
    node.set({ [NAMES.attemptOutcome]: attempt.outcome, [NAMES.attemptNext]: attempt.next })
    if (attempt.outcome === 'success') return
    if (this.answered === node) {
      this.answered = undefined
      node.failWith(attempt.outcome)
    }
    this.close(node)
  }

  private seeSkip(event: SkipEvent): void {
    this.request.span.addEvent('plano.skip', describeSkip(event))
    if (this.skipped.length < MAX_SKIPPED && !this.skipped.includes(event.upstream))
      this.skipped = [...this.skipped, event.upstream]
    this.request.set({ [NAMES.skipped]: [...this.skipped] })
  }

  private seeContinuation({ from, to, outcome, characters }: ContinuationEvent): void {
    this.request.span.addEvent('plano.continuation', {
      [NAMES.upstream]: from,
      [NAMES.continuedBy]: to,
      [NAMES.attemptOutcome]: outcome,
      [NAMES.continuedFrom]: characters,
    })
    this.calls.lastOf(from)?.set({ [NAMES.attemptOutcome]: outcome })
  }

  private seeRequest(event: RequestEvent): void {
    const { listener, session, tenant } = event
    this.tenant = tenant
    this.session = session
    if (listener !== undefined && !this.isServer) this.rename(`invoke_workflow ${listener}`)
    const facts = describeRequest(event, this.parts.names)
    this.request.set(Object.assign(facts, readConfiguredAttributes(this.exchange, this.parts.attributes)))
  }

  private rename(name: string): void {
    this.name = name
    this.request.span.updateName(name)
  }

  /** A filter is reported when it has ended, so its span is created with past times. */
  private seeFilter(event: FilterEvent): void {
    const end = this.exchange.startedAt + (this.parts.clock.monotonic() - this.exchange.begunAt)
    const node = startNode(this.parts, {
      name: `filter ${event.filter}`,
      kind: SpanKind.INTERNAL,
      at: toSpanTime(end - event.durationMs),
      parent: this.request.context,
    })
    node.set(describeFilter(event))
    if (event.verdict === 'failed') node.failWith('filter_failed')
    node.end(toSpanTime(end))
  }

  private seeStep(event: StepEvent): void {
    if (event.kind !== 'agent') return
    const { names } = this.parts
    const known = this.agents?.get(event.upstream)
    if (event.phase === 'end') {
      if (event.error) known?.failWith(event.error.code)
      if (known) known.endedAt = event.error || !this.hasOpenChild(known) ? this.now() : undefined
      if (known?.endedAt) this.close(known)
      return
    }
    const node = this.track(
      startNode(this.parts, {
        name: `invoke_agent ${event.upstream}`,
        kind: SpanKind.INTERNAL,
        attributes: {
          [names.operation]: 'invoke_agent',
          ...(names.innerAgentId ? { [names.agentId]: event.upstream } : undefined),
          [names.agentName]: event.upstream,
          [NAMES.agentId]: event.upstream,
          [NAMES.step]: event.index,
        },
        at: this.now(),
        parent: this.request.context,
      }),
    )
    this.agents ??= new Map()
    this.agents.set(event.upstream, node)
  }

  private hasOpenChild(node: SpanNode): boolean {
    for (const child of this.open) if (child.step === node && !child.endedAt) return true
    return false
  }

  startCall(call: UpstreamCall): SpanNode {
    const { candidate } = call
    const { names } = this.parts
    const parent = (candidate.kind === 'agent' && this.agents?.get(candidate.id)) || this.request
    const node = startNode(this.parts, {
      name: nameCall(call),
      kind: call.inProcess ? SpanKind.INTERNAL : SpanKind.CLIENT,
      attributes: describeCallStart(call, names),
      at: this.now(),
      parent: parent.context,
      ...(call.shadow ? { linkTo: this.request.context } : {}),
    })
    const facts = describeCallRequest(call, names)
    facts[NAMES.attempt] = this.calls.count + 1
    if (this.session !== undefined && candidate.kind === 'model' && names.callConversation)
      facts[names.conversation] = this.session
    if (call.shadow) facts[NAMES.shadow] = true
    else node.step = parent
    node.set(facts)
    this.calls.add(call, node, this.parts.clock.now())
    return this.track(node)
  }

  /** The call has ended. Its span stays open for the attempt's record and the facts of the settled exchange. */
  endCall(node: SpanNode, ok: boolean): void {
    node.endedAt ??= this.now()
    if (ok) this.answered = node
    const { step } = node
    // An agent whose answer outlasted its step ends with its answer.
    if (step && step !== this.request && !this.hasOpenChild(step)) step.endedAt ??= node.endedAt
  }

  /** Ends all spans except those that may still receive the answer's content. */
  finish(event: ResponseEvent): void {
    const at = this.now()
    const { names } = this.parts
    const error = event.error?.code ?? (event.status >= 500 ? String(event.status) : undefined)
    this.request.set(describeResponse(event))
    if (event.outcome === 'error' && error !== undefined && (event.error?.status ?? event.status) >= 500)
      this.request.failWith(error)
    else if (event.outcome === 'error') this.request.set({ [NAMES.errorType]: error ?? String(event.status) })
    else if (event.outcome === 'aborted') this.request.set({ [NAMES.errorType]: 'client_closed' })
    if (this.exchange.decision?.kind !== 'agents') this.answered?.set(describeUsage(event, names))
    if (event.outcome === 'error' && event.error) this.answered?.failWith(event.error.code)
    this.request.endedAt = at
    for (const node of this.open) if (node !== this.answered) this.close(node, at)
    if (this.answered) this.answered.endedAt ??= at
  }

  describe(words: {
    answer?: ReadAnswer | undefined
    report?: SignalAssessment | undefined
    content?: CapturedContent
  }): void {
    const { names } = this.parts
    if (words.answer) this.answered?.set(describeAnswer(words.answer, names))
    this.tellTools(words.answer)
    if (words.content) (this.answered ?? this.request).set(describeContent(words.content, names))
    if (!words.report || !this.isRecording) return
    const conversation = words.report.signals.length === 0 ? undefined : this.exchange.outcome.request?.conversation()
    const since = conversation?.findLastIndex(({ role }) => role === 'assistant') ?? -1
    const data = describeSignals(words.report, since + 1, this.parts.redact)
    this.request.set(data.attributes)
    for (const { name, attributes } of data.events) this.request.span.addEvent(name, attributes, this.request.endedAt)
    if (data.flagged) this.rename(`${this.name} ${SIGNAL_FLAG}`)
  }

  /** Tools that ran before this request, and those that its answer requests. */
  private tellTools(answer: ReadAnswer | undefined): void {
    const { request } = this.exchange.outcome
    if (this.toolsTold || !this.isRecording || request === undefined) return
    this.toolsTold = true
    const owner = () => this.owner()
    const cameAt = toSpanTime(this.exchange.startedAt)
    const parent = this.above ?? this.request.context
    try {
      writeToolSpans(this.parts, { messages: request.conversation(), owner, parent, cameAt })
    } catch {
      // An invalid conversation was refused and has no tools.
    }
    const at = this.answered?.endedAt ?? this.request.endedAt
    const calls = answer?.message.tool_calls
    if (calls && at) this.parts.tools.remember(owner(), calls, { at, from: spanContextOf(this.answered) })
  }

  /** Who owns the tool calls: a tenant's session. */
  private owner(): string {
    return JSON.stringify([this.tenant ?? '', this.session ?? ''])
  }

  end(): void {
    this.tellTools(undefined)
    const at = this.now()
    for (const node of this.open) this.close(node, at)
    this.request.end(at)
  }

  private track(node: SpanNode): SpanNode {
    this.open.add(node)
    return node
  }

  private close(node: SpanNode, at = this.now()): void {
    this.open.delete(node)
    node.end(at)
  }
}
