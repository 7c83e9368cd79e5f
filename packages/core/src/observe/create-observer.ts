import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { AnswerReader, EndedExchange, Observer, ReadAnswer } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { CapturedMessage, PlanoEvent, PlanoEventType } from '../contract/record/events.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { whenReady } from '../util/async/when-ready.ts'
import type { ConversationMemory, ConversationReading } from './conversation-turn.ts'
import { createIdleQueue, type IdleQueue } from './create-idle-queue.ts'
import type { ExchangeTracing } from './exchange-tracing.ts'
import type { SignalEvidence } from './signals/report/signal-report.ts'
import type { ExchangeTrace } from './trace/exchange-trace.ts'

type CaptureMessage = (message: ChatMessage) => CapturedMessage

export interface ObserverOptions {
  clock: Clock
  emit(event: PlanoEvent): void
  listens(type: PlanoEventType): boolean
  readAnswer: AnswerReader
  /** Creates spans and metrics. Undefined while nothing consumes them. */
  tracing(): ExchangeTracing | undefined
  /** Tracks conversations. Undefined when signals are turned off. */
  conversations: ConversationMemory | undefined
  /** Set when content capture is on: redacts and truncates a message. */
  capture: CaptureMessage | undefined
}

/** Fields in which APIs take instructions outside of the conversation. */
const INSTRUCTION_KEYS = ['system', 'instructions', 'systemInstruction', 'system_instruction'] as const

/** How many messages of a conversation are captured, counted from its end. */
const MAX_CAPTURED_MESSAGES = 50

/** Longest answer that is read for signals and content, in bytes. */
const KEPT_BYTES = 512 * 1024
/** Approximate ratio of the memory of parsed JSON to the length of its text. */
const JSON_TIMES = 4

/** Observes exchanges. Reports facts immediately, and reads content after the answer. */
export function createObserver(options: ObserverOptions): Observer {
  const { clock, emit, tracing } = options
  const idleQueue = createIdleQueue(clock)
  return {
    keepBytes: readsLater(options) ? KEPT_BYTES : 0,
    isTracing: () => tracing() !== undefined,
    open: (exchange, entry) => tracing()?.recorder.open(exchange, entry),
    inside(exchange, work) {
      const made = tracing()
      return made ? made.recorder.inside(exchange, work) : work()
    },
    decide(exchange, work) {
      const made = tracing()
      return made ? made.recorder.decide(exchange, work) : work()
    },
    call(exchange, call, work) {
      const made = tracing()
      return made ? made.call(exchange, call, work) : work()
    },
    countAttempt: (candidate, outcome) => tracing()?.countAttempt(candidate, outcome),
    hold: () => tracing()?.recorder.hold() ?? ((work) => work()),
    traceHeaders: (exchange, audience) => tracing()?.recorder.headers(exchange, audience) ?? [],
    quietly(work) {
      const made = tracing()
      return made ? made.quietly(work) : work()
    },
    see: (exchange, event) => traceOf(options, exchange)?.see(event),
    hasListener: (exchange, type) =>
      traceOf(options, exchange) !== undefined ||
      options.listens(type) ||
      (type === 'response' && readsFor(options, undefined)),
    finish(exchange, ended) {
      const trace = traceOf(options, exchange)
      const event = exchange.trace ? { ...ended.event, traceId: exchange.trace.id } : ended.event
      trace?.finish(event)
      emit(event)
      readWhenIdle(options, idleQueue, { exchange, event, answer: ended.answer, trace })
    },
    abandon(exchange, error) {
      const trace = traceOf(options, exchange)
      trace?.request.fail(error)
      trace?.end()
    },
    flush: () => idleQueue.flush(),
  }
}

interface EndedParts extends EndedExchange {
  exchange: Exchange
  trace: ExchangeTrace | undefined
}

/**
 * Reads a settled exchange after its client has the answer. Its span ends after that. The parts are separate properties
 * of a class, see `createIdleQueue`.
 */
function readWhenIdle(
  options: ObserverOptions,
  idleQueue: IdleQueue,
  { exchange, event, answer, trace }: EndedParts,
): void {
  const preparing = trace && options.tracing()?.prepareToolSpans(exchange)
  const { request } = exchange.outcome
  const isWorthReading = exchange.parent === undefined || options.capture !== undefined || trace !== undefined
  if (readsLater(options) && readsFor(options, trace) && isWorthReading && request && request.mode !== 'decision')
    idleQueue.do(heldBytes(exchange, request, answer), () =>
      whenReady(preparing, () => {
        const read = readEndedExchange(options, exchange, { event, answer })
        return read instanceof Promise ? read.then(() => trace?.end()) : trace?.end()
      }),
    )
  else if (preparing) idleQueue.do(0, () => preparing.then(() => trace?.end()))
  else trace?.end()
}

/** The memory that is held until the exchange is read: the request (or its declared size) and its answer. */
function heldBytes({ header }: Exchange, { raw }: InferenceRequest, answer: EndedExchange['answer']): number {
  // The host's own body parser leaves only the value.
  let held = raw?.length ?? (Number(header('content-length')) || 0)
  const times = answer?.json === undefined ? 1 : 1 + JSON_TIMES
  for (const chunk of answer?.chunks ?? []) held += chunk.length * times
  return held
}

const readsLater = ({ conversations, capture }: ObserverOptions) => conversations !== undefined || capture !== undefined

function traceOf({ tracing }: ObserverOptions, exchange: Exchange): ExchangeTrace | undefined {
  return tracing()?.recorder.of(exchange)
}

/** Whether anything consumes what is read: a trace or listeners. */
function readsFor(options: ObserverOptions, trace: object | undefined): boolean {
  const { listens, conversations, capture } = options
  if (trace !== undefined) return true
  const hasSignalListener = listens('signal') || listens('conversation')
  return (conversations !== undefined && hasSignalListener) || (capture !== undefined && listens('content'))
}

/** Reads content and signals of a settled exchange. Failures are reported as warnings. */
function readEndedExchange(options: ObserverOptions, exchange: Exchange, ended: EndedExchange): void | Promise<void> {
  const { request } = exchange.outcome
  if (!request) return undefined
  const warn = (error: unknown) => warnUnread(options, exchange, error)
  try {
    const answer = ended.answer && options.readAnswer(request, ended.answer)
    const told = whenReady(answer, (read) => reportReading(options, exchange, { request, ended, answer: read }))
    return told instanceof Promise ? told.catch(warn) : told
  } catch (error) {
    return warn(error)
  }
}

function warnUnread({ emit, clock }: ObserverOptions, exchange: Exchange, error: unknown): void {
  const name = error instanceof Error ? error.name : 'a value'
  const message = `What the exchange said could not be read (${name}).`
  emit({ type: 'warning', requestId: exchange.id, at: clock.now(), code: 'observe_failed', message })
}

function reportReading(
  options: ObserverOptions,
  exchange: Exchange,
  { request, ended, answer }: { request: InferenceRequest; ended: EndedExchange; answer: ReadAnswer | undefined },
): void | Promise<void> {
  const trace = traceOf(options, exchange)
  trace?.describe({ answer })
  if (options.capture) emitContent(options, { capture: options.capture, exchange, answer })
  // Calls from inside an agent contain its own prompts and are not a user's conversation.
  if (!options.conversations || exchange.parent !== undefined) return undefined
  const { tenant, session } = ended.event
  const reading = options.conversations.read({
    tenant,
    session,
    messages: request.conversation(),
    answer: answer?.message,
    evidence: readEvidence(ended),
  })
  return whenReady(reading, (found) => {
    emitSignals(options, exchange, { reading: found, session })
    trace?.describe({ report: found.report })
  })
}

/** What the engine knows about an answer beyond its text. Client errors are not evidence against the assistant. */
function readEvidence({ event }: EndedExchange): SignalEvidence | undefined {
  if (event.outcome === 'aborted') return { aborted: 'client' }
  const status = event.error?.status ?? event.status
  const isOurs = status >= 500 || status === 429 || status === 408
  if (!isOurs) return undefined
  return { status, error: (event.error?.code ?? 'upstream_failed').replaceAll('_', ' ') }
}

function emitContent(
  options: ObserverOptions,
  { capture, exchange, answer }: { capture: CaptureMessage; exchange: Exchange; answer: ReadAnswer | undefined },
): void {
  const { emit, clock } = options
  const { request } = exchange.outcome
  const conversation = request?.conversation() ?? []
  const from = Math.max(0, conversation.length - MAX_CAPTURED_MESSAGES)
  const input = conversation.slice(from).map(capture)
  const output = answer && capture(answer.message)
  const said = { input, from, ...(output === undefined ? {} : { output }) }
  emit({ type: 'content', requestId: exchange.id, at: clock.now(), ...said })
  const trace = traceOf(options, exchange)
  if (!trace) return
  const [first] = conversation
  const isApart = request && first?.role === 'system' && INSTRUCTION_KEYS.some((key) => request.body[key] !== undefined)
  const instructions = isApart ? (from === 0 ? input[0] : capture(first)) : undefined
  trace.describe({ content: { ...said, instructions } })
}

function emitSignals(
  { emit, clock, capture, listens }: ObserverOptions,
  exchange: Exchange,
  { reading, session }: { reading: ConversationReading; session: string | undefined },
): void {
  const { report, fresh } = reading
  const base = { requestId: exchange.id, at: clock.now() }
  for (const { type, messageIndex, confidence, snippet } of fresh) {
    const shown = capture?.({ role: 'user', content: snippet }).content
    emit({
      type: 'signal',
      ...base,
      signal: type,
      messageIndex,
      confidence,
      ...(shown === undefined || shown === '' ? {} : { snippet: shown }),
    })
  }
  if (!listens('conversation')) return
  const counts: Record<string, number> = {}
  for (const { category, count } of Object.values(report.groups)) if (count > 0) counts[category] = count
  emit({
    type: 'conversation',
    ...base,
    ...(session === undefined ? {} : { session }),
    quality: report.quality,
    score: report.score,
    outcome: report.outcome,
    flagged: report.flagged,
    userTurns: report.turns.user,
    counts,
  })
}
