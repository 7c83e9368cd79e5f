import type { SignalCategory, SignalType } from '../signal-taxonomy.ts'
import type { SignalLocale } from '../vocabulary/load-vocabulary.ts'
import type { SignalVocabulary } from '../vocabulary/signal-vocabulary.ts'

/** Quality of a conversation in one word. */
export type SignalQuality = 'excellent' | 'good' | 'neutral' | 'poor' | 'severe'

/** One signal: its type, the message, the confidence from 0 to 1, and the text or bytes that show it. */
export interface SignalInstance {
  type: SignalType
  /** Index in the messages array that was passed in. */
  messageIndex: number
  confidence: number
  /** At most 160 characters of the message. */
  snippet: string
  metadata: Record<string, unknown>
}

/** All signals of one category. */
export interface SignalGroup {
  category: SignalCategory
  count: number
  /** 0 none, 1 for one or two instances, 2 for three or four, 3 for more (as in Plano). */
  severity: 0 | 1 | 2 | 3
  signals: SignalInstance[]
}

/** The number of turns, and whether the conversation takes too many. */
export interface SignalTurns {
  user: number
  assistant: number
  toolCalls: number
  /** User turns that contain a question or information. Acknowledgements and thanks are not counted. */
  substantive: number
  isDragging: boolean
  /**
   * 1 for up to five user turns, then 1 / (1 + 0.25 × (turns − 5)). A turn that made progress counts as a quarter; in
   * the `compat` profile all turns count fully.
   */
  efficiency: number
}

/** How the conversation ended: handed over to a human, user satisfied, given up by the user, or still open. */
export type SignalOutcome = 'handed_over' | 'satisfied' | 'abandoned' | 'open'

/** The analysis of a conversation: its quality, its score and every signal. */
export interface SignalReport {
  quality: SignalQuality
  /** From 0 to 100. 50 for a conversation without any evidence. */
  score: number
  signals: SignalInstance[]
  groups: Record<SignalCategory, SignalGroup>
  turns: SignalTurns
  outcome: SignalOutcome
  /** One line: quality, turns, counts per layer. */
  summary: string
  /**
   * True where Plano flags the span: poor or severe quality, any disengagement, failure or loop, or more than two
   * stagnations.
   */
  flagged: boolean
  profile: 'default' | 'compat'
}

/** A report without its summary. */
export type SignalAssessment = Omit<SignalReport, 'summary'>

/** What the host knows about a message beyond its text. Takes precedence over the text. */
export interface SignalEvidence {
  /** The answer or tool call was cut off: by a client disconnect (true, 'client') or a timeout. */
  aborted?: boolean | 'client' | 'timeout'
  /** HTTP status of the call behind the message. With 2xx and 3xx, its text is not searched for errors. */
  status?: number
  /** The exception that was thrown. */
  error?: unknown
  /** The tool's own result flag, such as MCP's `isError`. With false, its text is not searched for errors. */
  isError?: boolean
}

/** Options of `analyzeSignals`. */
export interface AnalyzeSignalsOptions {
  /** 'compat' counts loops, repetition and length as Plano does and uses Plano's score. Default 'default'. */
  profile?: 'default' | 'compat'
  /** Languages of the conversation. Default: English and German. Region subtags are ignored. */
  locale?: SignalLocale | readonly SignalLocale[]
  /** Additional phrases and words for the locale. */
  vocabulary?: Partial<SignalVocabulary>
  /** Evidence by message index. */
  evidence?: Readonly<Record<number, SignalEvidence>> | ReadonlyMap<number, SignalEvidence>
}
