import { classifyMessage } from '../classifier/classify-message.ts'
import type { ToldTurn } from '../conversation-progress.ts'
import type { ConversationState } from '../conversation-state.ts'
import { measureRestatement } from '../loops/measure-restatement.ts'
import type { Row } from '../outcome/read-row.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { isConcern } from '../signal-taxonomy.ts'
import {
  type FoundPhrase,
  findPhrase,
  isAcknowledgement,
  isWordTask,
  mentionsPhrase,
} from '../vocabulary/find-phrase.ts'
import { findContrast } from './find-contrast.ts'
import { noteSubjects } from './note-subjects.ts'
import { readShouting } from './read-shouting.ts'
import { readUtterance, type Utterance } from './read-utterance.ts'
import { awaitsAnswer } from './was-asked.ts'

type Negative = { type: 'escalation' | 'quit' | 'negative_stance'; found: FoundPhrase; indicator: string }

const STRONG = 0.7
const ACCEPTED = 0.7
const LONGEST_MOVE = 5
const LONGEST_REPLY = 3
const LONGEST_SCORN = 10
/** The first half of any character beyond the first 65,536, as emoji are. */
const PICTURE = /[\ud83c-\ud83e]/
const WEIGHED_FAMILIES = [
  'selfCorrection',
  'escalation',
  'quit',
  'complaint',
  'correction',
  'rephrase',
  'clarification',
] as const

/** Reads what a user message says about the conversation. Emits each leaf at most once per message. */
export function readUserTurn(row: Row, state: ConversationState, repeated: boolean): Utterance {
  const utterance = readUtterance(row.text)
  const before = state.signals.length
  const task = isWordTask(utterance, state.vocabulary)
  noteSubjects(utterance, state)
  const negatives = task ? [] : findNegatives(utterance, state)
  for (const { type, found, indicator } of negatives)
    state.emit({
      type: `interaction.disengagement.${type}`,
      messageIndex: row.index,
      ...found,
      metadata: { indicator_type: indicator },
    })
  if (negatives.length === 0) nameRoles(utterance, state)
  const misaligned = emitMisalignment(row, utterance, { state, task, repeated })
  if (negatives.length === 0 && !misaligned && !task && !emitWeighed(row, utterance, state))
    emitSatisfaction(row, utterance, state)
  const troubled = repeated || state.signals.slice(before).some(({ type }) => isConcern(type))
  countTurn(row, { utterance, troubled, answers: state.asked }, state)
  return utterance
}

/** Word weights classify messages that no phrase matches. */
function emitWeighed(row: Row, utterance: Utterance, state: ConversationState): boolean {
  if (!state.answered || !state.vocabulary.weighed || laughs(utterance, state) || isDelighted(utterance, state))
    return false
  // A phrase that matched and did not count is negated, reported or part of a question. The same holds for its words,
  // so weights do not apply.
  if (WEIGHED_FAMILIES.some((family) => mentionsPhrase(utterance, family, state))) return false
  // "Still down" after "Is it still down?"
  if (utterance.words.length <= LONGEST_REPLY && awaitsAnswer(state)) return false
  const found = classifyMessage(utterance)
  if (!found) return false
  state.emit({
    type: found.type,
    messageIndex: row.index,
    confidence: found.confidence,
    snippet: writeSnippet(utterance.text, utterance.starts[0], utterance.ends.at(-1)),
    metadata: found.type.startsWith('interaction.misalignment.')
      ? { pattern_type: 'words' }
      : { indicator_type: 'words' },
  })
  return true
}

/** "My manager wants the numbers": later, "the manager" is that one. */
function nameRoles({ words }: Utterance, { named, vocabulary }: ConversationState): void {
  const { possessives, handoverTools } = vocabulary.words
  for (const [at, word] of words.entries())
    if (handoverTools.has(word) && possessives.has(words[at - 1] ?? '')) named.add(word)
}

function countTurn(row: Row, turn: ToldTurn, state: ConversationState): void {
  const { utterance } = turn
  state.userTurns += 1
  state.lastSubstantive = !isAcknowledgement(utterance, state.vocabulary) || rejects(utterance, state)
  if (state.lastSubstantive) {
    state.substantiveTurns += 1
    if (state.turnsSinceChange !== undefined) state.turnsSinceChange += 1
    state.writtenLength += row.text.length
    state.progress.readTurn(turn, state.vocabulary)
  }
  state.previousUser = { index: row.index, utterance }
}

/** A "No." to a suggestion. Without a question, it is not an answer. */
function rejects({ words }: Utterance, { asked, answered, vocabulary }: ConversationState): boolean {
  const { refusals } = vocabulary.words
  return (
    answered &&
    !asked &&
    words.some((word) => refusals.has(word)) &&
    words.every((word) => refusals.has(word) || word.length < 4)
  )
}

function findNegatives(utterance: Utterance, state: ConversationState): Negative[] {
  const negatives: Negative[] = []
  const escalation = findPhrase(utterance, 'escalation', state)
  if (escalation) negatives.push(readEscalation(utterance, escalation, state))
  const quit = findPhrase(utterance, 'quit', state)
  if (quit && !findPhrase(utterance, 'selfCorrection', state))
    negatives.push({ type: 'quit', found: quit, indicator: 'phrase' })
  const stance = findStance(utterance, state)
  if (stance) negatives.push(stance)
  return negatives
}

/** "Yes, please transfer me" accepts an offer of a human and does not demand one. */
function readEscalation(utterance: Utterance, found: FoundPhrase, { vocabulary }: ConversationState): Negative {
  const accepted = vocabulary.words.affirmations.has(utterance.words[0] ?? '')
  const confidence = accepted ? found.confidence * ACCEPTED : found.confidence
  return {
    type: 'escalation',
    found: { ...found, confidence: round(confidence) },
    indicator: accepted ? 'acceptance' : 'request',
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function findStance(utterance: Utterance, state: ConversationState): Negative | undefined {
  const profanity = state.playing ? undefined : findPhrase(utterance, 'profanity', state)
  const complaint = findPhrase(utterance, 'complaint', state)
  const shouting = state.playing ? undefined : readShouting(utterance, state)
  if (!profanity && laughs(utterance, state)) return undefined
  if ((profanity ?? complaint) === undefined && !shouting) return findScorn(utterance, state)
  if (isDelighted(utterance, state)) return undefined
  const words = profanity ?? complaint
  if (!words) return shouting && { type: 'negative_stance', found: shouting, indicator: shouting.indicator }
  const confidence = shouting ? Math.min(0.98, words.confidence + 0.1) : words.confidence
  const indicator = profanity ? 'profanity' : 'complaint'
  return { type: 'negative_stance', found: { ...words, confidence }, indicator }
}

/** "So helpful \u{1f644}": a short message about nobody else that rolls its eyes. */
function findScorn(
  { text, words, asked }: Utterance,
  { answered, playing, vocabulary }: ConversationState,
): Negative | undefined {
  const { scorns, possessives, others, foreigners } = vocabulary.words
  if (!answered || playing || asked.includes(true) || words.length > LONGEST_SCORN || !PICTURE.test(text))
    return undefined
  if (![...text].some((sign) => scorns.has(sign))) return undefined
  if (words.some((word) => possessives.has(word) || others.has(word) || foreigners.has(word))) return undefined
  const snippet = writeSnippet(text, 0, Math.min(text.length, 100))
  return { type: 'negative_stance', found: { confidence: 0.65, snippet }, indicator: 'emoji' }
}

function laughs(utterance: Utterance, { vocabulary }: ConversationState): boolean {
  return utterance.words.some((word) => vocabulary.words.laughter.has(word))
}

/** "Holy crap, this is awesome!!!" is not a complaint. */
function isDelighted(utterance: Utterance, state: ConversationState): boolean {
  const told = { vocabulary: state.vocabulary, answered: true }
  return (['gratitude', 'confirmation', 'success'] as const).some(
    (family) => (findPhrase(utterance, family, told)?.confidence ?? 0) >= STRONG,
  )
}

/** A short "wrong, older" in a guessing game belongs to the game. */
function isMove({ words }: Utterance, { playing }: ConversationState): boolean {
  return playing && words.length <= LONGEST_MOVE
}

interface Alignment {
  state: ConversationState
  task: boolean
  repeated: boolean
}

function emitMisalignment(row: Row, utterance: Utterance, { state, task, repeated }: Alignment): boolean {
  if (!state.answered) return false
  const messageIndex = row.index
  const own = findPhrase(utterance, 'selfCorrection', state) !== undefined || laughs(utterance, state)
  for (const leaf of ['correction', 'rephrase', 'clarification'] as const) {
    if ((leaf === 'correction' && (own || task || isMove(utterance, state))) || (leaf === 'rephrase' && own)) continue
    const found =
      findPhrase(utterance, leaf, state) ?? (leaf === 'correction' ? findContrast(utterance, state) : undefined)
    if (!found) continue
    state.emit({ type: `interaction.misalignment.${leaf}`, messageIndex, ...found, metadata: { pattern_type: leaf } })
    return true
  }
  const previous = state.previousUser
  if (own || repeated || !previous) return false
  const restated = measureRestatement(previous.utterance, utterance, state.vocabulary)
  if (!restated) return false
  state.emit({
    type: 'interaction.misalignment.rephrase',
    messageIndex,
    confidence: 0.7,
    snippet: restated.snippet,
    metadata: { pattern_type: 'semantic_rephrase', compared_to: previous.index, overlap: restated.overlap },
  })
  return true
}

function emitSatisfaction(row: Row, utterance: Utterance, state: ConversationState): void {
  let best: { leaf: 'gratitude' | 'confirmation' | 'success'; found: FoundPhrase } | undefined
  for (const leaf of ['success', 'confirmation', 'gratitude'] as const) {
    const found = findPhrase(utterance, leaf, state)
    if (found && (!best || found.confidence > best.found.confidence)) best = { leaf, found }
    if (leaf === 'success' && found && found.confidence >= STRONG) break
  }
  if (!best) return
  const { leaf, found } = best
  // Thanks at the edge of a longer request are only politeness.
  const confidence = utterance.words.length > 14 ? round(found.confidence * 0.7) : found.confidence
  state.emit({ type: `interaction.satisfaction.${leaf}`, messageIndex: row.index, ...found, confidence })
}
