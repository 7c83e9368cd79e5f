import type { SignalLocale } from './load-vocabulary.ts'
import type { SignalCategory, SignalType } from './signal-taxonomy.ts'
import type { SignalVocabulary } from './signal-vocabulary.ts'

/** How a conversation went, in one word. */
export type SignalQuality = 'excellent' | 'good' | 'neutral' | 'poor' | 'severe'

/** One observation: what, in which of the messages passed in, how sure (0 to 1), and the words or bytes that show it. */
export interface SignalInstance {
  type: SignalType
  /** Index into the messages array that was passed in. */
  messageIndex: number
  confidence: number
  /** At most 160 characters of the message itself. */
  snippet: string
  metadata: Record<string, unknown>
}

/** The family that a signal belongs to. */
export interface SignalGroup {
  category: SignalCategory
  count: number
  /** 0 none, 1 for one or two instances, 2 for three or four, 3 for more (Plano's steps). */
  severity: 0 | 1 | 2 | 3
  signals: SignalInstance[]
}

/** How many turns a conversation took, and whether it drags. */
export interface SignalTurns {
  user: number
  assistant: number
  toolCalls: number
  /** User turns that ask or tell something; acknowledgements and thanks are not counted. */
  substantive: number
  isDragging: boolean
  /**
   * 1 up to five user turns, then 1 / (1 + 0.25 × (turns − 5)), where a turn that brought the matter forward counts a
   * quarter; all turns whole in the `compat` profile.
   */
  efficiency: number
}

/** How the conversation stands: given to a human, ended with the user content, given up by the user, or none of these. */
export type SignalOutcome = 'handed_over' | 'satisfied' | 'abandoned' | 'open'

/** What was read out of a conversation: its quality, its score and every signal with its place. */
export interface SignalReport {
  quality: SignalQuality
  /** 0 to 100; 50 is a conversation about which nothing is known. */
  score: number
  signals: SignalInstance[]
  groups: Record<SignalCategory, SignalGroup>
  turns: SignalTurns
  outcome: SignalOutcome
  /** One line: quality, turns, counts per layer. */
  summary: string
  /** True where Plano would flag the span: poor or severe, any disengagement, failure or loop, or more than two stagnations. */
  flagged: boolean
  profile: 'default' | 'compat'
}

/** A report without its line for people. */
export type SignalAssessment = Omit<SignalReport, 'summary'>

/** What the host knows about a message and its text cannot show. It outweighs everything that is read from text. */
export interface SignalEvidence {
  /** The answer or the tool call was cut off: by the client leaving (true, 'client') or by a time limit. */
  aborted?: boolean | 'client' | 'timeout'
  /** HTTP status of the call behind the message. 2xx and 3xx clear the message of textual suspicion. */
  status?: number
  /** What was thrown. */
  error?: unknown
  /** The tool's own verdict, such as MCP's `isError`; false clears the message of textual suspicion. */
  isError?: boolean
}

/** What `analyzeSignals` can be told about a conversation. */
export interface AnalyzeSignalsOptions {
  /** 'compat' counts loops, repetition and length as Plano does and uses Plano's score; 'default' is our own. */
  profile?: 'default' | 'compat'
  /** Languages of the conversation, English by default; region subtags are ignored. */
  locale?: SignalLocale | readonly SignalLocale[]
  /** Further phrases and words, on top of the locale's. */
  vocabulary?: Partial<SignalVocabulary>
  /** By message index. */
  evidence?: Readonly<Record<number, SignalEvidence>> | ReadonlyMap<number, SignalEvidence>
}
