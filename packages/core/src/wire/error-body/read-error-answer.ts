import type { UpstreamBody } from '../../contract/execute/upstream.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { Grammar } from '../../contract/wire/grammar.ts'
import type { WireError } from '../../contract/wire/reply.ts'

const utf8 = new TextDecoder()

/** Reads an upstream's error answer according to its API, including the exception name in AWS's headers. */
export function readErrorAnswer(
  answer: { status: number; headers: HeaderList; body: UpstreamBody },
  grammar: Grammar,
): WireError {
  const { body, status, headers } = answer
  const error = grammar.readError(status, body.kind === 'bytes' ? parseLoosely(utf8.decode(body.bytes)) : '')
  const exception = headers.find(([name]) => name.toLowerCase() === 'x-amzn-errortype')?.[1].split(':')[0]
  return exception === undefined || exception === '' ? error : { ...error, type: exception }
}

/** Parses JSON; HTML and plain text stay text. */
function parseLoosely(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return text
  }
}
