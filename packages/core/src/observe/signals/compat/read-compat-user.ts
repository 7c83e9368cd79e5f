import type { ConversationState } from '../conversation-state.ts'
import { measureRestatement } from '../loops/measure-restatement.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import type { SignalType } from '../signal-taxonomy.ts'
import { readUtterance, type Utterance } from '../turns/read-utterance.ts'
import { findPhrase } from '../vocabulary/find-phrase.ts'
import type { PhraseFamily } from '../vocabulary/signal-vocabulary.ts'
import type { CompatRow } from './compat-row.ts'

/** Plano does not count a plain "thanks" as gratitude. */
const WHOLEHEARTED = 0.7
const REACH = 3

/** At most one misalignment and one satisfaction, but every disengagement, regardless of confidence. */
export function readCompatUser(row: CompatRow, before: readonly CompatRow[], state: ConversationState): void {
  const utterance = readUtterance(row.text)
  const emit = (type: SignalType, snippet: string, metadata: Record<string, unknown>): void => {
    state.emit({ type, messageIndex: row.index, confidence: 1, snippet, metadata })
  }
  const find = (family: PhraseFamily): string | undefined => findPhrase(utterance, family, state)?.snippet
  for (const leaf of ['correction', 'rephrase', 'clarification'] as const) {
    const found = find(leaf)
    if (found === undefined) continue
    emit(`interaction.misalignment.${leaf}`, found, { pattern_type: leaf })
    break
  }
  if (!state.signals.some(({ type, messageIndex }) => isMisalignment(type) && messageIndex === row.index))
    emitRestatement(row, utterance, { before, state })
  readDisengagement(row, utterance, { find, emit, glad: isGlad(utterance, state) })
  for (const leaf of ['gratitude', 'confirmation', 'success'] as const) {
    const found = findPhrase(utterance, leaf, state)
    if (!found || found.confidence < WHOLEHEARTED) continue
    emit(`interaction.satisfaction.${leaf}`, found.snippet, { pattern_type: leaf })
    return
  }
}

function isMisalignment(type: SignalType): boolean {
  return type.startsWith('interaction.misalignment.')
}

/** Plano compares with the user's last message only if it is at most three rows back. */
function emitRestatement(
  row: CompatRow,
  utterance: Utterance,
  { before, state }: { before: readonly CompatRow[]; state: ConversationState },
): void {
  const previous = before.slice(-REACH).findLast(({ from }) => from === 'human')
  if (!previous) return
  const restated = measureRestatement(readUtterance(previous.text), utterance, state.vocabulary)
  if (!restated) return
  state.emit({
    type: 'interaction.misalignment.rephrase',
    messageIndex: row.index,
    confidence: 0.8,
    snippet: restated.snippet,
    metadata: { pattern_type: 'semantic_rephrase', compared_to: previous.index },
  })
}

interface Finding {
  find(family: PhraseFamily): string | undefined
  emit(type: SignalType, snippet: string, metadata: Record<string, unknown>): void
  glad: boolean
}

function isGlad(utterance: Utterance, { vocabulary }: ConversationState): boolean {
  return vocabulary.words.affirmations.has(utterance.words[0] ?? '')
}

const STANCE = 'interaction.disengagement.negative_stance'

function readDisengagement(row: CompatRow, utterance: Utterance, { find, emit, glad }: Finding): void {
  const { letters, upperCase } = utterance
  const opening = writeSnippet(row.text, 0, Math.min(row.text.length, 50))
  if (letters >= 10 && upperCase / letters >= 0.8)
    emit(STANCE, opening, { indicator_type: 'all_caps', upper_ratio: upperCase / letters })
  const runs = measureRuns(row.text)
  if (!glad && (runs.question >= 2 || runs.exclamation >= 2 || runs.mixed >= 3))
    emit(STANCE, opening, { indicator_type: 'excessive_punctuation', ...runs })
  const escalation = find('escalation')
  if (escalation !== undefined) emit('interaction.disengagement.escalation', escalation, {})
  const quit = find('quit')
  if (quit !== undefined) emit('interaction.disengagement.quit', quit, {})
  const profanity = find('profanity')
  if (profanity !== undefined) emit(STANCE, profanity, { indicator_type: 'profanity' })
  const complaint = profanity === undefined && escalation === undefined ? find('complaint') : undefined
  if (complaint !== undefined) emit(STANCE, complaint, { indicator_type: 'complaint' })
}

/** Longest runs of question marks, exclamation marks, and either of them. */
function measureRuns(text: string): { question: number; exclamation: number; mixed: number } {
  const longest = { question: 0, exclamation: 0, mixed: 0 }
  const run = { question: 0, exclamation: 0, mixed: 0 }
  for (const character of text.slice(0, 4000)) {
    run.question = character === '?' ? run.question + 1 : 0
    run.exclamation = character === '!' ? run.exclamation + 1 : 0
    run.mixed = character === '?' || character === '!' ? run.mixed + 1 : 0
    for (const kind of ['question', 'exclamation', 'mixed'] as const) longest[kind] = Math.max(longest[kind], run[kind])
  }
  return longest
}
