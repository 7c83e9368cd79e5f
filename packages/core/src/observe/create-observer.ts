import type { Asked } from '../contract/asked.ts'
import type { Clock } from '../contract/clock.ts'
import type { CapturedMessage, PlanoEvent, PlanoEventType } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { AnswerReader, Observer, ReadAnswer, SettledExchange } from '../contract/observer.ts'
import { whenReady } from '../util/when-ready.ts'
import type { ConversationMemory, ConversationReading } from './conversation-turn.ts'
import { createLater, type Later } from './create-later.ts'
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
  const later = createLater(clock)
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
    hears: (exchange, type) =>
      traceOf(options, exchange) !== undefined ||
      options.listens(type) ||
      (type === 'response' && readsFor(options, undefined)),
    settle(exchange, settled) {
      const trace = traceOf(options, exchange)
      const event = exchange.trace ? { ...settled.event, traceId: exchange.trace.id } : settled.event
      trace?.settle(event)
      emit(event)
      tellLater(options, later, { exchange, event, answer: settled.answer, trace })
    },
    abandon(exchange, error) {
      const trace = traceOf(options, exchange)
      trace?.request.fail(error)
      trace?.end()
    },
    flush: () => later.flush(),
  }
}

interface SettledParts extends SettledExchange {
  exchange: Exchange
  trace: ExchangeTrace | undefined
}

/**
 * Reads a settled exchange after its client has the answer. Its span ends after that. The parts are separate properties
 * of a class, see `createLater`.
 */
function tellLater(options: ObserverOptions, later: Later, { exchange, event, answer, trace }: SettledParts): void {
  const preparing = trace && options.tracing()?.prepareToolSpans(exchange)
  const { asked } = exchange.outcome
  const isWorthReading = exchange.parent === undefined || options.capture !== undefined || trace !== undefined
  if (readsLater(options) && readsFor(options, trace) && isWorthReading && asked && asked.door !== 'decision')
    later.do(heldBytes(exchange, asked, answer), () =>
      whenReady(preparing, () => {
        const read = readSettled(options, exchange, { event, answer })
        return read instanceof Promise ? read.then(() => trace?.end()) : trace?.end()
      }),
    )
  else if (preparing) later.do(0, () => preparing.then(() => trace?.end()))
  else trace?.end()
}

/** The memory that is held until the exchange is read: the request (or its declared size) and its answer. */
function heldBytes({ header }: Exchange, { bytes }: Asked, answer: SettledExchange['answer']): number {
  // The host's own body parser leaves no bytes.
  let held = bytes?.length ?? (Number(header('content-length')) || 0)
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
  const hearsSignals = listens('signal') || listens('conversation')
  return (conversations !== undefined && hearsSignals) || (capture !== undefined && listens('content'))
}

/** Reads content and signals of a settled exchange. Failures are reported as warnings. */
function readSettled(options: ObserverOptions, exchange: Exchange, settled: SettledExchange): void | Promise<void> {
  const { asked } = exchange.outcome
  if (!asked) return undefined
  const warn = (error: unknown) => warnUnread(options, exchange, error)
  try {
    const answer = settled.answer && options.readAnswer(asked, settled.answer)
    const told = whenReady(answer, (read) => tellRead(options, exchange, { asked, settled, answer: read }))
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

function tellRead(
  options: ObserverOptions,
  exchange: Exchange,
  { asked, settled, answer }: { asked: Asked; settled: SettledExchange; answer: ReadAnswer | undefined },
): void | Promise<void> {
  const trace = traceOf(options, exchange)
  trace?.describe({ answer })
  if (options.capture) tellContent(options, { capture: options.capture, exchange, answer })
  // Calls from inside an agent contain its own prompts and are not a user's conversation.
  if (!options.conversations || exchange.parent !== undefined) return undefined
  const { tenant, session } = settled.event
  const reading = options.conversations.read({
    tenant,
    session,
    messages: asked.conversation(),
    answer: answer?.message,
    evidence: readEvidence(settled),
  })
  return whenReady(reading, (found) => {
    tellSignals(options, exchange, { reading: found, session })
    trace?.describe({ report: found.report })
  })
}

/** What the engine knows about an answer beyond its text. Client errors are not evidence against the assistant. */
function readEvidence({ event }: SettledExchange): SignalEvidence | undefined {
  if (event.outcome === 'aborted') return { aborted: 'client' }
  const status = event.error?.status ?? event.status
  const isOurs = status >= 500 || status === 429 || status === 408
  if (!isOurs) return undefined
  return { status, error: (event.error?.code ?? 'upstream_failed').replaceAll('_', ' ') }
}

function tellContent(
  options: ObserverOptions,
  { capture, exchange, answer }: { capture: CaptureMessage; exchange: Exchange; answer: ReadAnswer | undefined },
): void {
  const { emit, clock } = options
  const { asked } = exchange.outcome
  const conversation = asked?.conversation() ?? []
  const from = Math.max(0, conversation.length - MAX_CAPTURED_MESSAGES)
  const input = conversation.slice(from).map(capture)
  const output = answer && capture(answer.message)
  const said = { input, from, ...(output === undefined ? {} : { output }) }
  emit({ type: 'content', requestId: exchange.id, at: clock.now(), ...said })
  const trace = traceOf(options, exchange)
  if (!trace) return
  const [first] = conversation
  const isApart = asked && first?.role === 'system' && INSTRUCTION_KEYS.some((key) => asked.body[key] !== undefined)
  const instructions = isApart ? (from === 0 ? input[0] : capture(first)) : undefined
  trace.describe({ content: { ...said, instructions } })
}

function tellSignals(
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
  const counts = Object.values(report.groups).filter((group) => group.count > 0)
  emit({
    type: 'conversation',
    ...base,
    ...(session === undefined ? {} : { session }),
    quality: report.quality,
    score: report.score,
    outcome: report.outcome,
    flagged: report.flagged,
    userTurns: report.turns.user,
    counts: Object.fromEntries(counts.map((group) => [group.category, group.count])),
  })
}
