import { describeResult } from '../classifier/describe-result.ts'
import { LEAF_WEIGHTS } from '../classifier/leaf-weights.data.ts'
import { createLinearClassifier, findLikeliest } from '../classifier/linear-classifier.ts'
import type { SignalType } from '../signal-taxonomy.ts'
import { FAILURE_RULES, STATUS_LEAVES, UNEXPLAINED_FAILURE } from './failure-rules.data.ts'

const READ_LENGTH = 600
/** Smallest confidence in one leaf type from the words, if no rule matches. */
const WEIGHED = 0.35
const weigh = createLinearClassifier(LEAF_WEIGHTS)

export interface FailureClass {
  type: SignalType
  confidence: number
}

/** The leaf type of a failure: by its HTTP status if known, otherwise by its words. */
export function classifyFailure(message: string, status: number | undefined): FailureClass {
  const text = message.slice(0, READ_LENGTH).toLowerCase()
  const known = status ?? statusIn(text)
  if (known !== undefined && known >= 400 && known <= 599) {
    const type = STATUS_LEAVES[known] ?? (known < 500 ? undefined : 'environment.exhaustion.api_error')
    if (type) return { type, confidence: 0.95 }
  }
  const rule = FAILURE_RULES.find((candidate) => candidate.words.test(text))
  if (rule) return { type: rule.type, confidence: rule.confidence }
  if (known !== undefined && known >= 400 && known < 500)
    return { type: 'execution.failure.invalid_args', confidence: 0.9 }
  return weighLeaf(message) ?? UNEXPLAINED_FAILURE
}

function weighLeaf(message: string): FailureClass | undefined {
  const likelihoods = weigh(describeResult(message, { tool: '', given: [] }))
  const best = findLikeliest(likelihoods)
  const confidence = likelihoods[best] ?? 0
  if (confidence < WEIGHED) return undefined
  return { type: LEAF_WEIGHTS.classes[best] as SignalType, confidence: Math.max(0.6, confidence) }
}

const STATUS_WORDS = /(?:\bhttp(?:[ /][\d.]{1,3})?|\bstatus(?: ?code)?|\berror(?: code)?|^code)[ :=(]{1,3}([45]\d\d)\b/
const REASONED_STATUS =
  /\(([45]\d\d)\)|\breturned ([45]\d\d)\b|\b([45]\d\d)[ :-]{1,3}(?:bad request|unauthori|forbidden|not found|conflict|too many|internal|service|bad gateway|gateway|unprocessable|request time)/

function statusIn(text: string): number | undefined {
  const found =
    STATUS_WORDS.exec(text)?.[1] ??
    REASONED_STATUS.exec(text)
      ?.slice(1)
      .find((code) => code !== undefined)
  return found === undefined ? undefined : Number(found)
}
