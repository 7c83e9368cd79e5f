import type { SignalType } from '../signal-taxonomy.ts'
import type { Utterance } from '../turns/read-utterance.ts'
import { describeMessage } from './describe-message.ts'
import { MESSAGE_WEIGHTS } from './message-weights.data.ts'
import { createWeigher, findLikeliest } from './word-weights.ts'

/** Longer messages have other things to say besides. */
const MOST_WORDS = 40
/** How surely the words must speak for any concern at all. */
const LEAST = 0.68
const weigh = createWeigher(MESSAGE_WEIGHTS)

export interface WeighedConcern {
  type: SignalType
  confidence: number
}

/** The concern that the words of a short message speak for together, where they do so surely enough. */
export function weighMessage(utterance: Utterance): WeighedConcern | undefined {
  if (utterance.words.length === 0 || utterance.words.length > MOST_WORDS) return undefined
  const likelihoods = weigh(describeMessage(utterance))
  const concern = 1 - (likelihoods[0] ?? 1)
  if (concern < LEAST) return undefined
  const best = findLikeliest(likelihoods, 1)
  return { type: MESSAGE_WEIGHTS.classes[best] as SignalType, confidence: Math.round(concern * 70) / 100 }
}
