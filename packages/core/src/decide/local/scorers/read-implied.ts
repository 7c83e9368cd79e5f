import { readStem } from '../words/read-words.ts'

/** What a form of request asks for, in words that a description would use. */
interface Implication {
  form: RegExp
  words: string
}

const IMPLICATIONS: readonly Implication[] = [
  // Questions about the assistant: "who made you", "are you a bot".
  {
    form: /\b(?:who|what|where|when|why|how|which)\b.*\byou(?:r|rself)?\b|^\W*(?:are|were|do|did) you\b|\byour name\b/i,
    words: 'chat conversation conversational chitchat bot chatbot assistant personality',
  },
  // Requests for an explanation: "why is it slow", "what does this line do".
  {
    form: /\bwhy (?:is|are|was|were|do|does|did|would)\b|\bwhat (?:do|does|did) .+ (?:do|mean)s?\b|\bhow (?:do|does) .+ works?\b|\bwalk me through\b|\bwhat is the (?:purpose|point)\b|\bmake sense of\b/i,
    words: 'explain explanation understand clarify interpret',
  },
]

/** The stems of each form's words. */
export const IMPLIED_STEMS: readonly (readonly string[])[] = IMPLICATIONS.map(({ words }) =>
  words.split(' ').map(readStem),
)

/** The forms that a text has, as indexes into `IMPLIED_STEMS`. Their words are too frequent to count as topics. */
export function readImplied(text: string): readonly number[] {
  return IMPLICATIONS.flatMap(({ form }, index) => (form.test(text) ? [index] : []))
}
