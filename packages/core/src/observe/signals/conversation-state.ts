import { ConversationProgress } from './conversation-progress.ts'
import type { SignalInstance } from './report/signal-report.ts'
import type { Utterance } from './turns/read-utterance.ts'
import type { CompiledVocabulary } from './vocabulary/load-vocabulary.ts'

/** State shared by the detectors while messages are read in order. */
export interface ConversationState {
  readonly vocabulary: CompiledVocabulary
  readonly signals: SignalInstance[]
  /** Whether the assistant has answered yet. Before that, nothing can be misunderstood. */
  answered: boolean
  userTurns: number
  substantiveTurns: number
  assistantTurns: number
  toolCalls: number
  readonly progress: ConversationProgress
  /** Whether the assistant's last text asked for something. */
  asked: boolean
  /** The assistant's last text. */
  lastAnswer: string
  /** Characters of the assistant's texts, except those that answer a mere "thanks". */
  proseLength: number
  /** Characters that the user had to write. */
  writtenLength: number
  /** Number of results with nothing found in them. */
  emptyResults: number
  /** Whether a call has succeeded since the assistant's last text. */
  worked: boolean
  /** Whether the user has asked for a game or a play, in which insults belong to a role. */
  playing: boolean
  /** Whether the user has asked for a text in which complaints may be what it is about. */
  drafting: boolean
  /** Persons that the user has mentioned as a matter of course: "my manager wants the numbers". */
  readonly named: Set<string>
  /** Whether the last user message contained a question or information. */
  lastSubstantive: boolean
  previousUser: { index: number; utterance: Utterance } | undefined
  /** User turns with a question or information since a call last changed something. Undefined before the first change. */
  turnsSinceChange: number | undefined
  /** Index of the message in which the conversation was last handed over to a human. */
  handedOverAt: number | undefined
  /** Number of tool calls before that message. */
  callsBeforeHandover: number
  /** Indices of failed results whose tools succeeded later. */
  readonly recovered: Set<number>
  emit(signal: Omit<SignalInstance, 'metadata'> & { metadata?: Record<string, unknown> }): SignalInstance
}

export function createConversationState(vocabulary: CompiledVocabulary): ConversationState {
  const signals: SignalInstance[] = []
  return {
    vocabulary,
    signals,
    answered: false,
    userTurns: 0,
    substantiveTurns: 0,
    assistantTurns: 0,
    toolCalls: 0,
    progress: new ConversationProgress(),
    asked: false,
    lastAnswer: '',
    proseLength: 0,
    writtenLength: 0,
    emptyResults: 0,
    worked: false,
    playing: false,
    drafting: false,
    named: new Set(),
    lastSubstantive: false,
    previousUser: undefined,
    turnsSinceChange: undefined,
    handedOverAt: undefined,
    callsBeforeHandover: 0,
    recovered: new Set(),
    emit(found) {
      const signal: SignalInstance = { ...found, metadata: found.metadata ?? {} }
      signals.push(signal)
      return signal
    },
  }
}
