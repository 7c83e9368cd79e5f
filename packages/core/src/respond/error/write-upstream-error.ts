import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar } from '../../contract/wire/grammar.ts'
import { gatewayStatus } from '../../util/gateway-status.ts'
import { listAttempts } from '../../util/list-attempts.ts'
import { readErrorAnswer } from '../../wire/error-body/read-error-answer.ts'

const utf8 = new TextEncoder()

/**
 * Writes an upstream's error in the client's API, with the upstream's status, or a gateway status and the attempts if
 * the upstream is at fault. With the same API on both sides, the provider's own fields are kept. The engine has already
 * retried, so clients are told not to.
 */
export function writeUpstreamError(
  answer: UpstreamAnswer,
  client: { dialect: Dialect; requestId: string },
  grammar: (dialect: Dialect) => Grammar,
): Answer {
  const error = readErrorAnswer(answer, grammar(answer.dialect))
  const status = gatewayStatus(answer.status, answer.failure?.outcome)
  const written = grammar(client.dialect).writeError({ ...error, status, requestId: client.requestId })
  const body = answer.dialect === client.dialect ? keepUnknown(error.raw, written) : written
  const { attempts = [], failure } = answer
  const isTold = attempts.length > 1 || (status >= 500 && attempts.length > 0)
  const facts: JsonObject = {
    ...(failure?.hint === undefined ? {} : { hint: failure.hint }),
    ...(isTold ? { attempts: listAttempts(attempts) } : {}),
  }
  if (Object.keys(facts).length > 0 && isObject(body['error'])) body['error']['plano'] = facts
  return {
    status,
    headers: [['content-type', 'application/json'], ['x-should-retry', 'false'], ...writeRetryAfter(answer)],
    body: utf8.encode(JSON.stringify(body)),
  }
}

/** Converts an upstream's own form of retry delay to `retry-after`. */
function writeRetryAfter({ failure, headers }: UpstreamAnswer): [string, string][] {
  const waitMs = failure?.retryAfterMs ?? 0
  if (waitMs <= 0 || headers.some(([name]) => name === 'retry-after')) return []
  return [['retry-after', String(Math.ceil(waitMs / 1000))]]
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
