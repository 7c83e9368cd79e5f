import type { HeaderList } from '../contract/answer.ts'
import type { Grammar } from '../contract/grammar.ts'
import type { JsonValue } from '../contract/json.ts'
import type { WireError } from '../contract/reply.ts'
import type { UpstreamBody } from '../contract/upstream.ts'

const utf8 = new TextDecoder()

/** An upstream's error answer, read in the words of its API and, where AWS names the exception there, of its headers. */
export function readErrorAnswer(
  answer: { status: number; headers: HeaderList; body: UpstreamBody },
  grammar: Grammar,
): WireError {
  const { body, status, headers } = answer
  const error = grammar.readError(status, body.kind === 'bytes' ? parseLoosely(utf8.decode(body.bytes)) : '')
  const exception = headers.find(([name]) => name.toLowerCase() === 'x-amzn-errortype')?.[1].split(':')[0]
  return exception === undefined || exception === '' ? error : { ...error, type: exception }
}

/** JSON where it is JSON; upstreams answer HTML and plain text too, which stays the text that it is. */
function parseLoosely(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return text
  }
}
