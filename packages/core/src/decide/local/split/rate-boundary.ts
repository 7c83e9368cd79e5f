import { countContent, countShared } from '../words/count-content.ts'
import { VALUE_WORDS } from '../words/empty-words.data.ts'
import { readWords } from '../words/read-words.ts'
import { isRequest } from './request-form.ts'
import type { Boundary, Piece } from './split-request.ts'

/** A question, recognised by its first word. */
const QUESTION =
  /^\W*(?:who|what|where|when|why|how|which|whose|whom|can|could|will|would|shall|should|do|does|did|is|are|was|were|am|has|have|had|may|might)\b/i
/** A question that asks for no action. */
const FACT = /^\W*(?:who|what|where|when|why|how|which|whose|do|does|did|is|are|was|were|has|have|had)\b/i
/** A statement rather than a request. */
const STATEMENT =
  /^\W*(?:(?:and|but|also|so|because)\s+)?(?:i(?!['’]?d? (?:really )?(?:like|want|need|wish|would))|i['’](?:ve|m)|my|the|it|it['’]s|there|this|that|they|we|he|she|your|you|a|an|some|somebody|someone|one|these|those)\b/i
/** Words that refer back to earlier text. */
const REFERENCE = /\b(?:it|its|that|this|them|they|those|these|one|he|she|him|her|there|so|either|instead)\b/i
/** Asks to do something. */
const COMMAND =
  /^\W*(?:(?:so|can|could|would|will|please|kindly|you|help|me|us|to)\s+)*(?:find|search|look|show|get|book|reserve|make|give|suggest|recommend|tell|check|help|locate|schedule|set|arrange|order|buy|call|send|put|add|play|start|open)\b/i
/** Tells what the user wants or plans, often before the request itself. */
const PLAN =
  /^\W*(?:(?:hi|hello|hey|so|also)\W+)*(?:i|we)(?:['’]?(?:d|m|re|ve)| am| are| would| have)? (?:really |just |also )?(?:like|love|need|want|wish|have to|got to|planning|plan|thinking|going|hoping|looking|trying|ready|tired)\b/i
/** An action on what the part before is about: "set it to repeat". */
const SAME_OBJECT =
  /^\W*(?:(?:and|then|also)\s+)*\p{L}+ (?:(?:it|them)\b|(?:this|that)(?=\W*$| (?:to|in|on|as|for|with|at|by)\b))/iu
/** Words that continue the previous sentence. */
const CONTINUATION =
  /^\W*(?:and|but|because|so|since|as|if|when|while|which|who|or|though|although|however|to|for|with|from|in|on|at)\b/i
/** States a value that another request needs. */
const STATED_VALUE = /^\W*(?:and )?(?:my|the|our|his|her|their|its) (?:[\p{L}'’]+ ){1,4}(?:is|are|was)\b[^.?!]*\d/iu
/** Only states when or why something else is requested. */
const CONDITION =
  /^\W*(?:(?:and|but|also|so)\s+)?(?:if|unless|while|because|since|although|in case|whenever|on \p{L}+ing|when(?! (?:is|are|was|were|do|does|did|will|can|could|should|am|has|have|had|would)\b))(?!\p{L})/iu
const SHORT_WORDS = 3
/** Precedes the object of an action. */
const OBJECT = /\b(?:me|us|my|our|your|a|an|the|this|that|it|them|some|any|for)\b/i
/** Where or when something happens: a preposition and what follows. */
const CIRCUMSTANCE =
  /\b(?:in|on|at|from|near|around|by|before|after|until|during|this|next|every)\s+(?:the\s+)?[\p{L}\p{N}]+/giu

/**
 * Weights of a logistic model for "a new request starts here", fitted on single requests and joined pairs of three
 * unrelated sets of agents. Weights of markers and order words are lower than fitted, because the data has few single
 * requests with them. The weights of scores and content are fitted on pairs and on singles among statements, for
 * fifteen sets, as are those of shared words, conditions and questions on both sides. The weight of many parts is set
 * manually.
 */
const BIAS = -2
const BOUNDARY_WEIGHT: Readonly<Record<Boundary, number>> = { marker: 4, item: 2, order: 1.2, sentence: 0, weak: 0 }
/** By the number of content words on the side with fewer. */
const LITTLE_CONTENT = [-5.5, -1.65, -0.9]
/** By the logarithm of a third of the number of parts: a long message usually explains one matter. */
const MANY_PIECES = -3
/** For each of up to two content words on both sides. */
const SHARED_WORD = -0.88
/** Set manually: whatever depends on a condition is one request. */
const CONDITION_WEIGHT = 6
const SMALLER_LEAD = 0.9
const LARGER_LEAD = 0.37
const CONFIDENCE = 0.43
/** Set by hand on public requests: for changing the object of the part before, for a question about when, for a plan. */
const SAME_OBJECT_WEIGHT = 1.5
const QUESTION_OF_TIME = 2
const PLAN_WEIGHT = 2
const LEAST_ODDS = 0.01

/** A question with a second verb after a bare "and" ("when does it rise and set?") may be a single one. */
export function mayBeOneQuestion(left: Piece, right: Piece): boolean {
  return right.boundary === 'weak' && QUESTION.test(left.text) && !QUESTION.test(right.text)
}

/** Whether it certainly is: the second verb has no object, only place or time. */
function isBareVerb(left: Piece, right: Piece): boolean {
  if (!mayBeOneQuestion(left, right) || OBJECT.test(right.text)) return false
  const words = readWords(right.text.replace(CIRCUMSTANCE, ' '))
  return words.filter((word) => !VALUE_WORDS.has(word)).length < 2
}

/** Evidence for two requests from the words at a border in a message of this many parts, before any scoring. */
export function rateWording(left: Piece, right: Piece, pieces: number): number {
  const [leftAsks, rightAsks] = [isRequest(left.text), isRequest(right.text)]
  const [leftWords, rightWords] = [readWords(left.text).length, readWords(right.text).length]
  const isSentence = right.boundary === 'sentence'
  let rating = BIAS + BOUNDARY_WEIGHT[right.boundary] + 0.52 * Math.log(Math.max(1, leftWords + rightWords))
  rating += MANY_PIECES * Math.log(Math.max(1, pieces / 3))
  if (leftAsks) rating += 0.4
  if (rightAsks) rating += 0.57
  if (QUESTION.test(left.text) && QUESTION.test(right.text)) rating += 0.36
  if (STATEMENT.test(left.text)) rating -= isSentence ? 2.85 : 2.6
  if (right.boundary !== 'item' && STATEMENT.test(right.text)) rating -= isSentence ? 1.4 : 0.33
  // "…, and tell me whether it rains there" refers back but is a separate request.
  if (REFERENCE.test(right.text)) rating -= leftAsks && rightAsks ? 1.05 : 1.55
  // "Does it rain there" is a question of its own.
  if (right.boundary === 'weak' && SAME_OBJECT.test(right.text) && !QUESTION.test(right.text))
    rating -= SAME_OBJECT_WEIGHT
  // "When do the tyres need changing after I replaced them?"
  if (right.boundary === 'order' && FACT.test(left.text)) rating -= QUESTION_OF_TIME
  // "I am going on a trip. Can you find me a bus?"
  if (isSentence && PLAN.test(left.text) && COMMAND.test(right.text)) rating -= PLAN_WEIGHT
  if (CONTINUATION.test(right.text)) rating -= 0.52
  if (Math.min(leftWords, rightWords) < SHORT_WORDS) rating -= 1.05
  rating += LITTLE_CONTENT[Math.min(countContent(left.text), countContent(right.text))] ?? 0
  rating += SHARED_WORD * Math.min(2, countShared(left.text, right.text))
  if (CONDITION.test(left.text)) rating -= CONDITION_WEIGHT
  if (isBareVerb(left, right)) rating -= 2
  if (STATED_VALUE.test(left.text) || STATED_VALUE.test(right.text)) rating -= 3
  return rating
}

/**
 * Evidence for two requests from the scores: how much each side prefers its own target to the other's, in spreads, and
 * the lower of their confidences.
 */
export function rateLeads(leftLead: number, rightLead: number, confidence: number): number {
  const odds = Math.max(LEAST_ODDS, confidence) / Math.max(LEAST_ODDS, 1 - confidence)
  return (
    SMALLER_LEAD * Math.asinh(Math.min(leftLead, rightLead)) +
    LARGER_LEAD * Math.asinh(Math.max(leftLead, rightLead)) +
    CONFIDENCE * Math.log(odds)
  )
}

/** Approximate maximum of the evidence from scores. A border below its negative needs no scoring. */
export const MAX_LEAD_EVIDENCE: number = rateLeads(8, 8, 0.98)
