import type { Grammar } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { WireError } from '../../contract/reply.ts'
import type { UpstreamAnswer } from '../../contract/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readAnswerJson } from '../../wire/reply/read-answer.ts'
import { readFailedFinish } from '../../wire/scan/failed-finish.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'

/** Every API's answer has at least one of these fields. */
const ANSWER_FIELDS = ['choices', 'content', 'output', 'candidates', 'promptFeedback'] as const

/** Fields with a list of choices, which is never empty in an answer. */
const CHOICES: ReadonlySet<string> = new Set(['choices', 'candidates'])

/**
 * Whether a complete answer is valid: some upstreams answer 200 with an error, an empty body or a web page. Returns the
 * error, or undefined for a valid answer. Throws `invalid_upstream_answer` if the body is not JSON.
 */
export function judgeWhole(answer: UpstreamAnswer, grammar: Grammar): WireError | undefined {
  if (answer.body.kind !== 'bytes') return undefined
  if (answer.body.bytes.length === 0)
    throw new PlanoError(
      'invalid_upstream_answer',
      `"${answer.upstream}" answered ${answer.status} with an empty body.`,
    )
  const json = readAnswerJson(answer)
  if (ANSWER_FIELDS.some((field) => holdsAnswer(json, field))) return readFailedFinish(json)
  if (json['error'] !== undefined || json['type'] === 'error') return grammar.readError(0, json)
  throw new PlanoError(
    'invalid_upstream_answer',
    `"${answer.upstream}" answered ${answer.status} without an answer in it.`,
  )
}

/** A list of choices without any is no answer. Empty `content` and `output` are valid: the model had nothing to say. */
function holdsAnswer(json: JsonObject, field: (typeof ANSWER_FIELDS)[number]): boolean {
  const value = json[field]
  if (value === undefined || value === null) return false
  return !(Array.isArray(value) && CHOICES.has(field) && !value.some(isJsonObject))
}
