import type { Answer } from '../contract/answer.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Grammar } from '../contract/grammar.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { listAttempts } from '../util/list-attempts.ts'
import { readErrorAnswer } from '../wire/read-error-answer.ts'

const utf8 = new TextEncoder()

/**
 * An upstream's error in the client's own shape, with the upstream's status. Where both speak the same API, fields that
 * only the provider knows stay. Retries are ours, so clients are told not to add their own.
 */
export function writeUpstreamError(
  answer: UpstreamAnswer,
  client: { dialect: Dialect; requestId: string },
  grammar: (dialect: Dialect) => Grammar,
): Answer {
  const error = readErrorAnswer(answer, grammar(answer.dialect))
  const written = grammar(client.dialect).writeError({ ...error, requestId: client.requestId })
  const body = answer.dialect === client.dialect ? keepUnknown(error.raw, written) : written
  const { attempts = [], failure } = answer
  const facts: JsonObject = {
    ...(failure?.hint === undefined ? {} : { hint: failure.hint }),
    ...(attempts.length > 1 ? { attempts: listAttempts(attempts) } : {}),
  }
  if (Object.keys(facts).length > 0 && isObject(body['error'])) body['error']['plano'] = facts
  return {
    status: answer.status,
    headers: [
      ['content-type', 'application/json'],
      ['x-should-retry', 'false'],
    ],
    body: utf8.encode(JSON.stringify(body)),
  }
}

function keepUnknown(raw: JsonValue | undefined, written: JsonObject): JsonObject {
  const { error: given, ...others } = isObject(raw) ? raw : {}
  const { error } = written
  if (!isObject(given) || !isObject(error)) return written
  return { ...others, ...written, error: { ...given, ...error } }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
