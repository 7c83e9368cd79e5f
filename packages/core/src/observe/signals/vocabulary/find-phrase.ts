import type { ConversationState } from '../conversation-state.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { MASKED, type Utterance } from '../turns/read-utterance.ts'
import { awaitsAnswer } from '../turns/was-asked.ts'
import { wasToldHow } from '../turns/was-told-how.ts'
import { isAimedElsewhere } from './is-aimed-elsewhere.ts'
import type { CompiledVocabulary } from './load-vocabulary.ts'
import { findFamilies, type PhraseHit, visitPhrases } from './phrase-matcher.ts'
import type { PhraseFamily } from './signal-vocabulary.ts'

const NEGATION_REACH = 3
const REPORT_REACH = 8
const OPENER_REACH = 6
const QUESTION_LENGTH = 240

export interface FoundPhrase {
  confidence: number
  snippet: string
}

/**
 * The phrase of a family with the highest confidence that the speaker really means, and does not quote, negate, ask
 * about or report.
 */
export function findPhrase(
  utterance: Utterance,
  family: PhraseFamily,
  state: Pick<ConversationState, 'vocabulary' | 'answered'> & Partial<ConversationState>,
): FoundPhrase | undefined {
  const { vocabulary, answered } = state
  let best: PhraseHit | undefined
  for (const hit of hitsOf(utterance, vocabulary, family)) {
    if (best && best.group.confidence >= hit.group.confidence) continue
    if (!answered && hit.group.opening !== true) continue
    if (mayAnswer(utterance, hit, state)) continue
    if (hit.group.untold === true && wasToldHow(state.lastAnswer ?? '')) continue
    if (hit.group.asked !== true && isAsked(utterance, hit)) continue
    if (family === 'clarification' && followsShown(utterance, hit)) continue
    if (isDenied(utterance, hit, vocabulary) || isReported(utterance, hit, vocabulary)) continue
    if (isAimedElsewhere(utterance, hit, { family, state })) continue
    best = hit
  }
  return best && { confidence: best.group.confidence, snippet: snippetOf(utterance, best) }
}

const NONE: readonly PhraseHit[] = []

/** Detectors query one family after the other, so all families of user messages are matched in one walk. */
function hitsOf(utterance: Utterance, vocabulary: CompiledVocabulary, family: PhraseFamily): readonly PhraseHit[] {
  if (family === 'handover') {
    const hits: PhraseHit[] = []
    visitPhrases(utterance, vocabulary.phrases.handover, (hit) => hits.push(hit))
    return hits
  }
  if (walked?.utterance !== utterance || walked.vocabulary !== vocabulary)
    walked = { utterance, vocabulary, found: findFamilies(utterance, vocabulary.families) }
  return walked.found[family] ?? NONE
}

interface WalkedUtterance {
  utterance: Utterance
  vocabulary: CompiledVocabulary
  found: Partial<Record<PhraseFamily, PhraseHit[]>>
}

/** Cache of the last message, because queries about one message follow each other. */
let walked: WalkedUtterance | undefined

/** Whether phrases of a family occur at all, even negated, reported or in a question. */
export function mentionsPhrase(
  utterance: Utterance,
  family: PhraseFamily,
  { vocabulary }: Pick<ConversationState, 'vocabulary'>,
): boolean {
  return hitsOf(utterance, vocabulary, family).length > 0
}

function snippetOf(utterance: Utterance, hit: PhraseHit): string {
  return writeSnippet(utterance.text, utterance.starts[hit.from], utterance.ends[hit.to - 1])
}

/**
 * Whether something was quoted before: "`ENOENT`. What does that mean?" asks about the quotation, not about an answer.
 */
function followsShown({ words }: Utterance, { from }: PhraseHit): boolean {
  const shown = words.indexOf(MASKED)
  return shown >= 0 && shown < from
}

/** Whether a phrase may be the answer to the assistant's question: "Wrong size." after "Why do you return it?" */
function mayAnswer(
  { words }: Utterance,
  { group, from, to }: PhraseHit,
  { vocabulary, lastAnswer = '' }: Pick<ConversationState, 'vocabulary'> & Partial<ConversationState>,
): boolean {
  if (group.unasked !== true && group.echoed !== true) return false
  if (!awaitsAnswer({ lastAnswer, vocabulary })) return false
  if (group.unasked === true) return true
  const question = lastAnswer.slice(-QUESTION_LENGTH).toLowerCase()
  return words.slice(from, to).some((word) => !vocabulary.words.stopwords.has(word) && question.includes(word))
}

/** Whether the phrase is in the clause that ends with the question mark. */
function isAsked(utterance: Utterance, { from, to }: PhraseHit): boolean {
  if (utterance.asked[from] !== true) return false
  for (let index = to; index < utterance.words.length; index += 1) {
    if (utterance.breaks[index] === 2) return true
    if (utterance.breaks[index] === 1) return false
  }
  return true
}

function isDenied(utterance: Utterance, { from, group }: PhraseHit, { words }: CompiledVocabulary): boolean {
  if (group.negated === true) return false
  let passed = 0
  let carried = true
  for (let index = from - 1; index >= 0 && passed < NEGATION_REACH; index -= 1) {
    if ((utterance.breaks[index + 1] ?? 0) > 0) return false
    const word = utterance.words[index] ?? ''
    if (words.negators.has(word) || (carried && words.refusals.has(word))) return true
    // "No need to …", "I don't want to be …": auxiliary words do not count for the distance.
    if (words.carriers.has(word)) continue
    carried = false
    passed += 1
  }
  return false
}

/** Whether someone else says it: "my customer said this is useless", "if I want to talk to a human". */
function isReported(utterance: Utterance, { from }: PhraseHit, { words }: CompiledVocabulary): boolean {
  let crossed = false
  for (let index = from - 1; index >= 0 && index >= from - REPORT_REACH; index -= 1) {
    const border = utterance.breaks[index + 1] ?? 0
    if (border === 2) return false
    const borders = border === 1
    if (words.reporters.has(utterance.words[index] ?? '') && (borders || !crossed)) return true
    crossed ||= borders
  }
  return false
}

/** Whether a message asks for work on words ("write …", "could you translate …") instead of meaning them. */
export function isWordTask(utterance: Utterance, { words }: CompiledVocabulary): boolean {
  for (let index = 0; index < utterance.words.length && index < OPENER_REACH; index += 1) {
    const word = utterance.words[index] ?? ''
    // "I'll write it" is not an order.
    if (index > 0 && utterance.breaks[index] === 0 && words.speakers.has(utterance.words[index - 1] ?? '')) return false
    if (words.taskOpeners.has(word)) return utterance.words.length > 2
    if (!words.stopwords.has(word) && !words.acknowledgements.has(word)) return false
  }
  return false
}

/** Whether a message only acknowledges, thanks or says goodbye, and so requests nothing. */
export function isAcknowledgement(utterance: Utterance, { words }: CompiledVocabulary): boolean {
  const { length } = utterance.words
  return (
    length <= 14 && !utterance.asked.includes(true) && utterance.words.every((word) => words.acknowledgements.has(word))
  )
}
