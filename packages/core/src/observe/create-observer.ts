import type { Clock } from '../contract/clock.ts'
import type { PlanoEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { AnswerReader, Observer, ReadAnswer, SettledExchange } from '../contract/observer.ts'
import { type CaptureOptions, captureMessage, MAX_CAPTURED_MESSAGES } from './capture-content.ts'
import type { ConversationMemory, ConversationReading } from './conversation-memory.ts'
import type { SignalEvidence } from './signals/signal-report.ts'

export interface ObserverOptions {
  clock: Clock
  emit(event: PlanoEvent): void
  readAnswer: AnswerReader
  /** Where conversations are followed; undefined when signals are switched off. */
  conversations: ConversationMemory | undefined
  /** Set when content may be shown. */
  capture: CaptureOptions | undefined
}

/** Longest answer that is read for signals and content, in bytes. */
const KEPT_BYTES = 512 * 1024

/** Tells of exchanges: at once what is known at once, and after the answer what has to be read. */
export function createObserver(options: ObserverOptions): Observer {
  const { clock, emit } = options
  const readsLater = options.conversations !== undefined || options.capture !== undefined
  const waiting = new Set<() => Promise<void>>()

  function readLater(exchange: Exchange, settled: SettledExchange): void {
    const read = async () => {
      if (!waiting.delete(read)) return
      cancel()
      await readSettled(options, exchange, settled)
    }
    waiting.add(read)
    // A timer and not a microtask: the client has the end of its answer before anything is read.
    const cancel = clock.setTimer(() => void read(), 0)
  }

  return {
    keepBytes: readsLater ? KEPT_BYTES : 0,
    open() {},
    see() {},
    settle(exchange, settled) {
      emit(settled.event)
      const isConversation = exchange.outcome.asked !== undefined && exchange.outcome.asked.door !== 'decision'
      if (readsLater && isConversation) readLater(exchange, settled)
    },
    async flush() {
      await Promise.all([...waiting].map((read) => read()))
    },
  }
}

/** Reads a settled exchange for content and signals. Whatever fails is told as a warning. */
async function readSettled(options: ObserverOptions, exchange: Exchange, settled: SettledExchange): Promise<void> {
  const { asked } = exchange.outcome
  if (!asked) return
  const { emit, clock } = options
  try {
    const answer = settled.answer && (await options.readAnswer(asked, settled.answer))
    if (options.capture) tellContent(options, { capture: options.capture, exchange, answer })
    // Calls from inside an agent are its own prompts and no user's conversation.
    if (options.conversations && exchange.parent === undefined) {
      const { tenant, session } = settled.event
      const reading = options.conversations.read({
        tenant,
        session,
        messages: asked.conversation(),
        answer: answer?.message,
        evidence: readEvidence(settled),
      })
      tellSignals(options, exchange, { reading, session })
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'a value'
    const message = `What the exchange said could not be read (${name}).`
    emit({ type: 'warning', requestId: exchange.id, at: clock.now(), code: 'observe_failed', message })
  }
}

/** What the engine knows of an answer and its text does not say. Mistakes of the client are none of the assistant's. */
function readEvidence({ event }: SettledExchange): SignalEvidence | undefined {
  if (event.outcome === 'aborted') return { aborted: 'client' }
  const status = event.error?.status ?? event.status
  const isOurs = status >= 500 || status === 429 || status === 408
  if (!isOurs) return undefined
  return { status, error: (event.error?.code ?? 'upstream_failed').replaceAll('_', ' ') }
}

function tellContent(
  { emit, clock }: ObserverOptions,
  { capture, exchange, answer }: { capture: CaptureOptions; exchange: Exchange; answer: ReadAnswer | undefined },
): void {
  const conversation = exchange.outcome.asked?.conversation() ?? []
  const from = Math.max(0, conversation.length - MAX_CAPTURED_MESSAGES)
  emit({
    type: 'content',
    requestId: exchange.id,
    at: clock.now(),
    input: conversation.slice(from).map((message) => captureMessage(message, capture)),
    from,
    ...(answer === undefined ? {} : { output: captureMessage(answer.message, capture) }),
  })
}

function tellSignals(
  { emit, clock, capture }: ObserverOptions,
  exchange: Exchange,
  { reading, session }: { reading: ConversationReading; session: string | undefined },
): void {
  const base = { requestId: exchange.id, at: clock.now() }
  const { report, fresh } = reading
  for (const { type, messageIndex, confidence, snippet } of fresh) {
    const shown = capture && captureMessage({ role: 'user', content: snippet }, capture).content
    emit({
      type: 'signal',
      ...base,
      signal: type,
      messageIndex,
      confidence,
      ...(shown === undefined || shown === '' ? {} : { snippet: shown }),
    })
  }
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
