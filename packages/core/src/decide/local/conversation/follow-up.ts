import type { TalkForms } from '../language/talk-forms.ts'
import { isAction } from '../meaning/find-kin.ts'
import { ATTRIBUTE_WORDS, VALUE_WORDS } from '../words/empty-words.data.ts'
import { readTerms, readWords } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'
import { type OtherSigns, readOtherSigns } from './other-follow-up.ts'

/** Words that open a continuation of the message before. */
const LINK =
  /^(?:and|or|but|also|plus|ok|okay|no|yes|then|now|und|oder|aber|auch|et|ou|mais|aussi|y|o|pero|también|tampoco|e|ma|anche)(?![\p{L}\p{M}\p{N}_])[,.]?\s*/iu
const ABOUT = /^(?:and )?(?:what|how) about\b/i
/** Words that open a detail. Independent requests seldom begin with them. */
const DETAIL =
  /^(?:with|without|in|on|at|to|from|for|by|under|over|below|above|until|till|before|after|since|during|between|near|as|of|about|than|only|not|just)\b/i
const REFERENCE =
  /\b(?:it|its|that|this|them|their|theirs|those|these|there|one|ones|he|she|him|her|his|hers|they|same|both|neither)\b/i
const TAIL = /\b(?:ones?|as well|too|instead|again|also|either|more|else|please|still)\W*$/i
const COMPARISON =
  /^(?:and |something |anything |someone |any )?(?:\w+er|more|less|better|another|other|else|next|last|again)\b(?: (?:ones?|please))?\W*$/i
const QUESTION = /^(?:and |but |so )?(?:who|what|where|when|why|how|which|whose)\b/i
const AUXILIARY =
  /^(?:and |but |so )?(?:can|could|will|would|shall|should|do|does|did|is|are|was|were|am|has|have|had|may|might|must)\b/i
const OWN = /^(?:and |but |so )?(?:i|we|my|our)\b/i
const COMMAND =
  /^(?:find|show|tell|give|make|set|get|turn|play|call|send|put|open|close|start|stop|read|list|move|add|remove|let|help|check|run|look|take|bring|keep|lock|wake|skip|switch)\b/i
/** An explicit change to the earlier request. */
const REVISION = /^(?:make|change|move|cancel|undo|repeat|say) (?:it|that)\b/i
const FEW_WORDS = 3
/** A possessive that refers to something mentioned before. */
const BELONGING = /\b(?:its|their|his|hers?) (?!own\b)\p{L}+/iu

const VALUE = /^\d+(?:st|nd|rd|th|am|pm|h|k|x|usd|eur|gbp)?$/

/** Whether a message contains only amounts, days, times and details that apply to any request. */
function isValue(words: readonly string[]): boolean {
  return words.every(
    (word) => VALUE_WORDS.has(word) || ATTRIBUTE_WORDS.has(word) || VALUE.test(word) || STOP_WORDS.has(word),
  )
}

/** What is known about a message besides its text. */
export interface OwnReading {
  /** The message's own confidence, without context. */
  confidence: number
  /** Margin of its best target over the target that answered before, in spreads. */
  lead: number
  /** Whether the message answers a question of the assistant. */
  answers?: boolean
}

/** Weights of the form of a message and of its own scores. */
const WEIGHTS = {
  bias: 2.4,
  confidence: -3.9,
  sure: -4.2,
  lead: -0.2,
  length: -1.1,
  lengthOfValue: 0.9,
  noTerm: 1.1,
  oneTerm: 0.1,
  value: 0.5,
  detail: 4,
  linked: 2.2,
  about: 2.3,
  refers: 1.7,
  belonging: 0.1,
  tail: 1.75,
  own: -0.55,
  commands: -1.7,
  comparison: 0.65,
  few: 0.55,
  linkedClause: -0.85,
  refersInCommand: -0.2,
  refersInQuestion: 0,
  revision: 3.5,
  answer: 1.6,
  answerClause: -0.3,
} as const

type Sign = keyof typeof WEIGHTS

/** The signs of a follow-up in a message. */
export function readSigns(text: string, { confidence, lead, answers = false }: OwnReading): Record<Sign, number> {
  const bare = text.trim()
  const rest = bare.replace(LINK, '')
  const spoken = readWords(bare)
  const terms = readTerms(bare).length
  const isAbout = ABOUT.test(bare)
  const isLinked = rest !== bare && !isAbout
  const asks = QUESTION.test(bare) && !isAbout
  const commands = COMMAND.test(rest) || isAction(readTerms(readWords(rest)[0] ?? '')[0] ?? '')
  const refers = REFERENCE.test(bare)
  const isClause = commands || QUESTION.test(rest) || AUXILIARY.test(rest) || OWN.test(rest)
  const value = isValue(spoken)
  const length = Math.log(Math.max(1, spoken.length))
  return {
    bias: 1,
    confidence,
    sure: Math.max(0, confidence - 0.8),
    lead: Math.asinh(Math.max(0, lead)),
    length,
    lengthOfValue: value ? length : 0,
    noTerm: Number(terms === 0),
    oneTerm: Number(terms === 1),
    value: Number(value),
    detail: Number(DETAIL.test(rest)),
    linked: Number(isLinked),
    about: Number(isAbout),
    refers: Number(refers),
    belonging: Number(BELONGING.test(bare)),
    tail: Number(TAIL.test(bare)),
    own: Number(OWN.test(bare)),
    commands: Number(commands),
    comparison: Number(COMPARISON.test(bare)),
    few: Number(spoken.length <= FEW_WORDS),
    linkedClause: Number(isLinked && isClause),
    refersInCommand: Number(refers && commands),
    refersInQuestion: Number(refers && asks),
    revision: Number(REVISION.test(bare)),
    answer: Number(answers),
    answerClause: Number(answers && isClause),
  }
}

/** Applies the English weights to the same signs in another language. */
function weighOther(signs: OtherSigns, { confidence, lead, answers = false }: OwnReading): number {
  const length = Math.log(Math.max(1, signs.words))
  return (
    WEIGHTS.bias +
    WEIGHTS.confidence * confidence +
    WEIGHTS.sure * Math.max(0, confidence - 0.8) +
    WEIGHTS.lead * Math.asinh(Math.max(0, lead)) +
    (WEIGHTS.length + (signs.isValue ? WEIGHTS.lengthOfValue : 0)) * length +
    (signs.isValue ? WEIGHTS.value + WEIGHTS.noTerm : 0) +
    (signs.terms === 1 ? WEIGHTS.oneTerm : 0) +
    (signs.linked ? WEIGHTS.linked : 0) +
    (signs.about ? WEIGHTS.about : 0) +
    (signs.refers ? WEIGHTS.refers : 0) +
    (signs.words <= FEW_WORDS ? WEIGHTS.few : 0) +
    (answers ? WEIGHTS.answer : 0)
  )
}

const SIGNS = Object.keys(WEIGHTS) as Sign[]

/**
 * The probability that a message is a follow-up, from its form and its own scores. A logistic model, fitted on second
 * and third turns of conversations with fourteen sets of agents and on details that apply to any of them
 * (benchmarks/routing). Half of them are new topics. The weight of an answer to the assistant's question is set by
 * hand.
 */
export function rateFollowUp(text: string, reading: OwnReading, forms?: TalkForms): number {
  return 1 / (1 + Math.exp(-(forms ? weighOther(readOtherSigns(text, forms), reading) : weighSigns(text, reading))))
}

function weighSigns(text: string, reading: OwnReading): number {
  const signs = readSigns(text, reading)
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0)
}
