import { type ConversationState, createConversationState } from './conversation-state.ts'
import { LoopDetector } from './loops/loop-detector.ts'
import { RepetitionDetector } from './loops/repetition-detector.ts'
import type { Row } from './outcome/read-row.ts'
import { measureEfficiency } from './report/measure-efficiency.ts'
import type { SignalInstance } from './report/signal-report.ts'
import { writeSnippet } from './report/write-snippet.ts'
import { readTurnEvidence, ToolTurnReader } from './turns/read-tool-turn.ts'
import { readUserTurn } from './turns/read-user-turn.ts'
import { readUtterance } from './turns/read-utterance.ts'
import { findPhrase } from './vocabulary/find-phrase.ts'
import type { CompiledVocabulary } from './vocabulary/load-vocabulary.ts'

/** Announcements of a hand-over are short. Longer answers are not searched. */
const ANNOUNCEMENT_LENGTH = 800
const PROSE_LENGTH = 20_000
/** Of a longer answer, only the end is compared with what the user says to it. */
const ANSWER_LENGTH = 4000
/** An answer asks for something if it does so within this distance from its end. */
const ASKING_LENGTH = 240
const DRAGGING_BELOW = 0.5

/** Reads the messages of one conversation in order and keeps the state that the detectors need. */
export class ConversationReader {
  readonly state: ConversationState
  /** Number of signals that the caller has taken. */
  taken = 0
  private readonly tools: ToolTurnReader
  private readonly repetition = new RepetitionDetector()
  private dragging: SignalInstance | undefined

  constructor(vocabulary: CompiledVocabulary) {
    this.state = createConversationState(vocabulary)
    this.tools = new ToolTurnReader(this.state, new LoopDetector(this.state))
  }

  read(row: Row): void {
    if (row.results.length > 0) this.tools.readResults(row)
    if (row.role === 'user') this.readUser(row)
    else if (row.role === 'assistant') this.readAssistant(row)
    if (row.role !== 'tool') readTurnEvidence(row, this.state)
  }

  private readUser(row: Row): void {
    const repeated = this.repetition.read(row, this.state, false)
    readUserTurn(row, this.state, repeated)
    this.readLength(row)
  }

  private readAssistant(row: Row): void {
    const { state } = this
    if (row.text.trim() !== '') {
      this.repetition.read(row, state, !state.lastSubstantive || state.worked)
      state.worked = false
      this.readAnnouncement(row)
      state.assistantTurns += 1
      state.answered = true
      state.lastAnswer = row.text.length > ANSWER_LENGTH ? row.text.slice(-ANSWER_LENGTH) : row.text
      state.asked = row.text.slice(-ASKING_LENGTH).includes('?')
      if (state.lastSubstantive) state.proseLength += measureProse(row.text)
    }
    if (row.calls.length > 0) this.tools.readCalls(row)
  }

  private readAnnouncement(row: Row): void {
    if (row.text.length > ANNOUNCEMENT_LENGTH || !mayAnnounce(row.text, this.state.vocabulary)) return
    const told = { vocabulary: this.state.vocabulary, answered: true }
    if (!findPhrase(readUtterance(row.text), 'handover', told)) return
    this.state.handedOverAt = row.index
    this.state.callsBeforeHandover = this.state.toolCalls
  }

  /** Reports a conversation that is too long for its progress, once, at the turn where this becomes visible. */
  private readLength(row: Row): void {
    const { progress, substantiveTurns: turns } = this.state
    const efficiency = measureEfficiency(progress.effort)
    if (efficiency >= DRAGGING_BELOW) return
    this.dragging ??= this.state.emit({
      type: 'interaction.stagnation.dragging',
      messageIndex: row.index,
      confidence: 0,
      snippet: writeSnippet(row.text, 0, Math.min(row.text.length, 120)),
    })
    this.dragging.confidence = Math.round((1 - efficiency) * 100) / 100
    const { stalledTurns } = progress
    this.dragging.metadata = {
      total_turns: turns,
      stalled_turns: stalledTurns,
      efficiency_score: efficiency,
      baseline_turns: 5,
    }
  }
}

/** Fast check: nearly all answers contain no announcement and none of its words. */
function mayAnnounce(text: string, { announces }: CompiledVocabulary): boolean {
  return announces === undefined || announces.test(text.replace(/['\u2018\u2019\u02bc`]/g, ''))
}

/** Number of characters of an answer outside code blocks. */
function measureProse(text: string): number {
  let length = 0
  let inCode = false
  let at = 0
  while (at < text.length && length < PROSE_LENGTH) {
    const fence = text.indexOf('```', at)
    const end = fence < 0 ? text.length : fence
    if (!inCode) length += end - at
    inCode = !inCode
    at = fence < 0 ? text.length : end + 3
  }
  return Math.min(length, PROSE_LENGTH)
}
