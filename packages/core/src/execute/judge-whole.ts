import type { Grammar } from '../contract/grammar.ts'
import type { WireError } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { readFailedFinish } from '../wire/failed-finish.ts'
import { readAnswerJson } from '../wire/read-answer.ts'

/** Fields of which every API's answer has at least one. */
const ANSWER_FIELDS = ['choices', 'content', 'output', 'candidates', 'promptFeedback'] as const

/**
 * Whether a whole answer is one: some upstreams answer 200 with an error, with nothing, or with a web page. Gives the
 * error that stands in its place, or undefined for an answer. Throws `invalid_upstream_answer` for what is no JSON.
 */
export function judgeWhole(answer: UpstreamAnswer, grammar: Grammar): WireError | undefined {
  if (answer.body.kind !== 'bytes') return undefined
  if (answer.body.bytes.length === 0)
    throw new PlanoError(
      'invalid_upstream_answer',
      `"${answer.upstream}" answered ${answer.status} with nothing in it.`,
    )
  const json = readAnswerJson(answer)
  for (const field of ANSWER_FIELDS)
    if (json[field] !== undefined && json[field] !== null) return readFailedFinish(json)
  if (json['error'] !== undefined || json['type'] === 'error') return grammar.readError(0, json)
  throw new PlanoError(
    'invalid_upstream_answer',
    `"${answer.upstream}" answered ${answer.status} with no answer in it.`,
  )
}
