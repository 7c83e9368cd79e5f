import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar } from '../../contract/wire/grammar.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readAnswerJson } from '../../wire/reply/read-answer.ts'
import { readFailedFinish } from '../../wire/scan/failed-finish.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'

/** Every answer has one of these fields of its API. */
const ANSWER_FIELDS: Readonly<Record<Dialect, readonly string[]>> = {
  chat: ['choices'],
  messages: ['content'],
  responses: ['output'],
  gemini: ['candidates', 'promptFeedback'],
  converse: ['output'],
}

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
  if (ANSWER_FIELDS[answer.dialect].some((field) => holdsAnswer(json, field)))
    return hasFailed(answer, json) ? grammar.readError(0, pickError(json)) : readFailedFinish(json)
  if (json['error'] !== undefined || json['type'] === 'error') return grammar.readError(0, json)
  throw new PlanoError(
    'invalid_upstream_answer',
    `"${answer.upstream}" answered ${answer.status} without an answer in it.`,
  )
}

/** The responses API reports a failed model by a status beside an empty output. Its stream ends in `response.failed`. */
function hasFailed({ dialect }: UpstreamAnswer, { status, error }: JsonObject): boolean {
  return dialect === 'responses' && status === 'failed' && isJsonObject(error)
}

/** The rest of a failed response repeats the request, with its instructions. */
function pickError({ error = null }: JsonObject): JsonObject {
  return { error }
}

/**
 * A list of choices without any is no answer, nor is a choice without a message. A candidate that was blocked has none.
 * Empty `content` and `output` are valid: the model had nothing to say.
 */
function holdsAnswer(json: JsonObject, field: string): boolean {
  const value = json[field]
  if (field === 'choices')
    return Array.isArray(value) && value.some((choice) => isJsonObject(choice) && isJsonObject(choice['message']))
  if (field === 'candidates') return Array.isArray(value) && value.some(isJsonObject)
  return typeof value === 'object' && value !== null
}
