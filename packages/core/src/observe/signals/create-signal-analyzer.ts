import type { ChatMessage } from '../../contract/wire/message.ts'
import { CompatReader } from './compat/compat-reader.ts'
import { ConversationReader } from './conversation-reader.ts'
import { isRecord } from './is-record.ts'
import { readRow, readText } from './outcome/read-row.ts'
import { assessState, buildReport } from './report/build-report.ts'
import type {
  AnalyzeSignalsOptions,
  SignalAssessment,
  SignalEvidence,
  SignalInstance,
  SignalReport,
} from './report/signal-report.ts'
import { loadVocabulary } from './vocabulary/load-vocabulary.ts'

/** The signals of one conversation, updated incrementally. */
export interface SignalAnalyzer {
  /** Reads further messages and returns the new signals. The cost depends only on these messages. */
  append(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[]
  /**
   * Takes the whole conversation, as a client resends it, and reads what is new. A rewritten history is read again from
   * the start. Signals that were already returned are not repeated.
   */
  update(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[]
  report(): SignalReport
  /** The same report without `summary`. Cached until more messages are read. */
  assess(): SignalAssessment
  /** Number of messages read so far. */
  readonly length: number
}

/**
 * Creates the incremental form of `analyzeSignals` for one conversation. Never throws because of what the messages
 * contain.
 */
export function createSignalAnalyzer(options: AnalyzeSignalsOptions = {}): SignalAnalyzer {
  return new IncrementalAnalyzer(options)
}

class IncrementalAnalyzer implements SignalAnalyzer {
  private readonly options: AnalyzeSignalsOptions
  private reader: ConversationReader | CompatReader
  private prints: number[] = []
  private readonly answered = new Set<string>()
  private assessed: SignalAssessment | undefined

  constructor(options: AnalyzeSignalsOptions) {
    this.options = options
    this.reader = this.createReader()
  }

  get length(): number {
    return this.prints.length
  }

  append(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[] {
    for (const message of Array.isArray(messages) ? messages : []) {
      const index = this.prints.length
      this.assessed = undefined
      this.prints.push(printMessage(message))
      this.reader.read(readRow(message, index, this.findEvidence(index, evidence)))
    }
    return this.takeNew()
  }

  update(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[] {
    const rewritten =
      messages.length < this.prints.length ||
      this.prints.some((print, index) => print !== printMessage(messages[index]))
    if (rewritten) {
      this.prints = []
      this.assessed = undefined
      this.reader = this.createReader()
    }
    return this.append(messages.slice(this.prints.length), evidence)
  }

  report(): SignalReport {
    const { state } = this.reader
    return buildReport(state, this.options.profile ?? 'default')
  }

  assess(): SignalAssessment {
    this.assessed ??= assessState(this.reader.state, this.options.profile ?? 'default')
    return this.assessed
  }

  private createReader(): ConversationReader | CompatReader {
    const { locale, vocabulary, profile } = this.options
    const words = loadVocabulary(locale, vocabulary)
    return profile === 'compat' ? new CompatReader(words) : new ConversationReader(words)
  }

  private findEvidence(index: number, latest: AnalyzeSignalsOptions['evidence']): SignalEvidence | undefined {
    return lookUp(latest, index) ?? lookUp(this.options.evidence, index)
  }

  private takeNew(): SignalInstance[] {
    const fresh: SignalInstance[] = []
    const { signals } = this.reader.state
    if (signals.length === this.reader.taken) return fresh
    for (const signal of signals.slice(this.reader.taken)) {
      const key = `${signal.type}@${signal.messageIndex}`
      if (!this.answered.has(key)) fresh.push(signal)
      this.answered.add(key)
    }
    this.reader.taken = signals.length
    return fresh
  }
}

function lookUp(evidence: AnalyzeSignalsOptions['evidence'], index: number): SignalEvidence | undefined {
  if (evidence === undefined) return undefined
  const found = evidence instanceof Map ? evidence.get(index) : (evidence as Record<number, SignalEvidence>)[index]
  return isRecord(found) ? found : undefined
}

/** A cheap fingerprint of a message: role, length, first and last characters, number of calls. */
function printMessage(message: unknown): number {
  if (!isRecord(message)) return 0
  const { role, content, tool_calls: calls } = message
  const text = readText(content)
  let print = typeof role === 'string' ? role.length + role.charCodeAt(0) : 1
  const facts = [
    text.length,
    text.charCodeAt(0) | 0,
    text.charCodeAt(text.length >> 1) | 0,
    text.charCodeAt(text.length - 1) | 0,
  ]
  for (const fact of facts) print = (print * 31 + fact) | 0
  return (print * 31 + (Array.isArray(calls) ? calls.length : 0)) | 0
}
