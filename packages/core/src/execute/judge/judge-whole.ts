import type { Grammar } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { WireError } from '../../contract/reply.ts'
import type { UpstreamAnswer } from '../../contract/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readFailedFinish } from '../../wire/failed-finish.ts'
import { readAnswerJson } from '../../wire/read-answer.ts'

/** Fields of which every API's answer has at least one. */
const ANSWER_FIELDS = ['choices', 'content', 'output', 'candidates', 'promptFeedback'] as const

/** Fields that list the answers asked for, of which there is always at least one. */
const CHOICES: ReadonlySet<string> = new Set(['choices', 'candidates'])

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
  if (ANSWER_FIELDS.some((field) => holdsAnswer(json, field))) return readFailedFinish(json)
  if (json['error'] !== undefined || json['type'] === 'error') return grammar.readError(0, json)
  throw new PlanoError(
    'invalid_upstream_answer',
    `"${answer.upstream}" answered ${answer.status} with no answer in it.`,
  )
}

/** An empty list of choices answers nothing; empty `content` and `output` are answers of models that had nothing to say. */
function holdsAnswer(json: JsonObject, field: (typeof ANSWER_FIELDS)[number]): boolean {
  const value = json[field]
  if (value === undefined || value === null) return false
  return !(Array.isArray(value) && value.length === 0 && CHOICES.has(field))
}
