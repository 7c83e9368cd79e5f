import type { ChatMessage } from '../contract/wire/message.ts'
import type { SignalAssessment, SignalEvidence, SignalInstance } from './signals/report/signal-report.ts'

/** One exchange of a conversation. */
export interface ConversationTurn {
  tenant: string | undefined
  session: string | undefined
  /** The whole history, as the client sent it. */
  messages: readonly ChatMessage[]
  answer: ChatMessage | undefined
  /** What is known about the answer besides its text. */
  evidence: SignalEvidence | undefined
}

export interface ConversationReading {
  report: SignalAssessment
  /** Signals that no earlier exchange reported. */
  fresh: readonly SignalInstance[]
}

/**
 * Tracks conversations across exchanges: each message is read once and each signal reported once. The first call waits
 * for the vocabularies to load.
 */
export interface ConversationMemory {
  read(turn: ConversationTurn): ConversationReading | Promise<ConversationReading>
}
