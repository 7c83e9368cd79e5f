import type { RequestPatterns } from '../language/request-patterns.ts'
import { isAction } from '../meaning/english-term-finder.ts'
import { listTopicStems } from '../words/count-content.ts'
import { ATTRIBUTE_WORDS, VALUE_WORDS } from '../words/empty-words.data.ts'
import { readTerms, readWords } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'
import { type OtherSigns, readOtherSigns } from './other-follow-up.ts'
import { NO_PROMPT, type Prompt } from './read-conversation.ts'

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
const QUESTION_END = /[?？؟]\s*$/
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
  /** Distance of its best score from the scores of generic requests, in spreads. */
  height: number
  /** Score of the matching words of its best target. */
  matched: number
  /** Margin of its best target over the target that answered before, in spreads. */
  lead: number
  /** The assistant's message before it. */
  prompt?: Prompt
}

/** Weights of the form of a message, of its own scores and of the assistant's message before it. */
const WEIGHTS = {
  bias: 3.75,
  confidence: -2.9,
  sure: -4.2,
  lead: -1.35,
  height: -0.4,
  matched: 0.55,
  topics: -1.15,
  noTerm: 1.1,
  length: -0.2,
  lengthOfValue: 0.8,
  detail: 3.3,
  linked: 1.7,
  linkedClause: -0.9,
  about: 2,
  refers: 0.8,
  refersInCommand: -0.4,
  belonging: 0.9,
  tail: 1.2,
  commands: -0.4,
  comparison: 0.75,
  few: 1.45,
  question: 1.3,
  revision: 3.6,
  replied: 0.25,
  answer: 0.9,
  answerDetail: 0.7,
  shared: 1.1,
} as const

type Sign = keyof typeof WEIGHTS

/** Signs that do not depend on the language. */
function readScores({ confidence, height, matched, lead, prompt = NO_PROMPT }: OwnReading) {
  return {
    bias: 1,
    confidence,
    sure: Math.max(0, confidence - 0.8),
    lead: Math.asinh(Math.max(0, lead)),
    height: Math.asinh(height),
    matched,
    replied: Number(prompt.text !== ''),
    answer: Number(prompt.asks),
    answerDetail: Number(prompt.asksDetail),
  }
}

/** The signs of a follow-up in a message. */
function readSigns(text: string, reading: OwnReading): Record<Sign, number> {
  const bare = text.trim()
  const rest = bare.replace(LINK, '')
  const spoken = readWords(bare)
  const topics = listTopicStems(bare)
  const said = reading.prompt?.text ? listTopicStems(reading.prompt.text) : new Set()
  const isAbout = ABOUT.test(bare)
  const isLinked = rest !== bare && !isAbout
  const refers = REFERENCE.test(bare)
  const commands = COMMAND.test(rest) || isAction(readTerms(readWords(rest)[0] ?? '')[0] ?? '')
  const isClause = commands || QUESTION.test(rest) || AUXILIARY.test(rest) || OWN.test(rest)
  return {
    ...readScores(reading),
    topics: Math.log(1 + topics.size),
    noTerm: Number(readTerms(bare).length === 0),
    length: Math.log(Math.max(1, spoken.length)),
    lengthOfValue: isValue(spoken) ? Math.log(Math.max(1, spoken.length)) : 0,
    detail: Number(DETAIL.test(rest)),
    linked: Number(isLinked),
    linkedClause: Number(isLinked && isClause),
    about: Number(isAbout),
    refers: Number(refers),
    refersInCommand: Number(refers && commands),
    belonging: Number(BELONGING.test(bare)),
    tail: Number(TAIL.test(bare)),
    commands: Number(commands),
    comparison: Number(COMPARISON.test(bare)),
    few: Number(spoken.length <= FEW_WORDS),
    question: Number(QUESTION_END.test(bare)),
    revision: Number(REVISION.test(bare)),
    shared: topics.size > 0 ? [...topics].filter((topic) => said.has(topic)).length / topics.size : 0,
  }
}

/** The same signs in another language. */
function readForeignSigns(text: string, reading: OwnReading, patterns: RequestPatterns): Partial<Record<Sign, number>> {
  const signs: OtherSigns = readOtherSigns(text, patterns)
  return {
    ...readScores(reading),
    topics: Math.log(1 + signs.terms),
    noTerm: Number(signs.terms === 0),
    length: Math.log(Math.max(1, signs.words)),
    lengthOfValue: signs.isValue ? Math.log(Math.max(1, signs.words)) : 0,
    linked: Number(signs.linked),
    about: Number(signs.about),
    refers: Number(signs.refers),
    few: Number(signs.words <= FEW_WORDS),
    question: Number(QUESTION_END.test(text)),
  }
}

const SIGNS = Object.keys(WEIGHTS) as Sign[]

/**
 * The probability that a message is a follow-up, from its form, its own scores and the assistant's message before it. A
 * logistic model, fitted on turns of public dialogues (Schema-Guided Dialogue, STAR), on second and third turns of
 * conversations with fourteen sets of agents, and on details that apply to any of them (benchmarks/routing). Half of
 * them are new topics. The bias is lower than fitted, so that new topics are recognised as often as before in messages
 * without an assistant between them. The weight of a reply is set by hand: most turns of dialogues stay.
 */
export function rateFollowUp(text: string, reading: OwnReading, patterns?: RequestPatterns): number {
  const signs: Partial<Record<Sign, number>> = patterns
    ? readForeignSigns(text, reading, patterns)
    : readSigns(text, reading)
  return 1 / (1 + Math.exp(-SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * (signs[sign] ?? 0), 0)))
}
