import type { SignalType } from '../signal-taxonomy.ts'
import type { Utterance } from '../turns/read-utterance.ts'
import { describeMessage } from './describe-message.ts'
import { isForeign } from './is-foreign.ts'
import { createLinearClassifier, findLikeliest } from './linear-classifier.ts'
import { MESSAGE_WEIGHTS } from './message-weights.data.ts'

/** Longer messages say too much else. */
const MOST_WORDS = 40
/** Probability threshold for any concern: 4 of 1,000 turns of SGD's dialogues exceed it, a third of them corrections. */
const LEAST = 0.7
const weigh = createLinearClassifier(MESSAGE_WEIGHTS)

export interface ClassifiedConcern {
  type: SignalType
  confidence: number
}

/** The concern that the words of a short message indicate together. Undefined below the threshold. */
export function classifyMessage(utterance: Utterance): ClassifiedConcern | undefined {
  if (utterance.words.length === 0 || utterance.words.length > MOST_WORDS) return undefined
  const likelihoods = weigh(describeMessage(utterance))
  const concern = 1 - (likelihoods[0] ?? 1)
  if (concern < LEAST || isForeign(utterance.text, weigh.knows)) return undefined
  const best = findLikeliest(likelihoods, 1)
  return { type: MESSAGE_WEIGHTS.classes[best] as SignalType, confidence: Math.round(concern * 70) / 100 }
}
