import type { HeaderList } from '../../contract/answer.ts'
import type { Grammar } from '../../contract/grammar.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { WireError } from '../../contract/reply.ts'
import type { UpstreamBody } from '../../contract/upstream.ts'

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
