import { type ConversationState, createConversationState } from '../conversation-state.ts'
import type { Row } from '../outcome/read-row.ts'
import type { CompiledVocabulary } from '../vocabulary/load-vocabulary.ts'
import type { CompatRow } from './compat-row.ts'
import { readCompatLoops } from './read-compat-loops.ts'
import { readCompatResults } from './read-compat-results.ts'
import { readCompatStagnation } from './read-compat-stagnation.ts'
import { readCompatUser } from './read-compat-user.ts'

const WINDOW = 100

/**
 * Analyses a conversation as Plano does: the last hundred rows, from scratch for every report, with its rules for
 * length, repetition, capitals, punctuation, loops and words in results. Indices refer to the original messages.
 */
export class CompatReader {
  taken = 0
  private readonly vocabulary: CompiledVocabulary
  private rows: CompatRow[] = []
  private current: ConversationState | undefined

  constructor(vocabulary: CompiledVocabulary) {
    this.vocabulary = vocabulary
  }

  get state(): ConversationState {
    this.current ??= this.analyze()
    return this.current
  }

  read(row: Row): void {
    const { index } = row
    if (row.role === 'user') this.rows.push({ index, from: 'human', text: row.text, name: '' })
    if (row.role === 'assistant') {
      if (row.text !== '') this.rows.push({ index, from: 'gpt', text: row.text, name: '' })
      for (const call of row.calls)
        this.rows.push({ index, from: 'function_call', text: call.arguments, name: call.name })
    }
    for (const result of row.results)
      this.rows.push({ index, from: 'observation', text: result.text, name: result.name })
    if (this.rows.length > WINDOW) this.rows = this.rows.slice(-WINDOW)
    this.current = undefined
    this.taken = 0
  }

  private analyze(): ConversationState {
    const state = createConversationState(this.vocabulary)
    state.answered = true
    state.userTurns = this.rows.filter(({ from }) => from === 'human').length
    state.substantiveTurns = state.userTurns
    state.assistantTurns = this.rows.filter(({ from }) => from === 'gpt').length
    state.toolCalls = this.rows.filter(({ from }) => from === 'function_call').length
    readCompatStagnation(this.rows, state)
    this.rows.forEach((row, at) => {
      if (row.from === 'human' && row.text !== '') readCompatUser(row, this.rows.slice(0, at), state)
      if (row.from === 'observation') readCompatResults(row, this.rows.slice(0, at), state)
    })
    readCompatLoops(this.rows, state)
    return state
  }
}
