import type { ChatMessage } from '../contract/message.ts'
import type { SignalAssessment, SignalEvidence, SignalInstance } from './signals/signal-report.ts'

/** An exchange as a part of its conversation. */
export interface ConversationTurn {
  tenant: string | undefined
  session: string | undefined
  /** As the client sent them, the whole history. */
  messages: readonly ChatMessage[]
  answer: ChatMessage | undefined
  /** What is known of the answer beside its text. */
  evidence: SignalEvidence | undefined
}

export interface ConversationReading {
  report: SignalAssessment
  /** Signals that no earlier exchange told. */
  fresh: readonly SignalInstance[]
}

/**
 * Follows conversations over their exchanges: every message is read once, and every signal told once. The first reading
 * waits for the vocabularies.
 */
export interface ConversationMemory {
  read(turn: ConversationTurn): ConversationReading | Promise<ConversationReading>
}
