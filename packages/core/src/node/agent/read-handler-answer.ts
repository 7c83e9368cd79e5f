import type { AgentOutput, AgentTurn } from '../../contract/execute/agent.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** The `object` field of chat completions and responses answers. */
const ANSWER_OBJECTS = new Set(['chat.completion', 'response'])

/**
 * Interprets a handler's answer: errors, event streams and answers of supported APIs are kept; text is streamed; other
 * JSON is converted by `output` or becomes text.
 */
export async function readHandlerAnswer(
  response: Response,
  turn: AgentTurn,
  output?: (answer: JsonValue) => string,
): Promise<AgentOutput> {
  const type = response.headers.get('content-type') ?? ''
  if (response.status >= 400 || /event-?stream/.test(type)) return response
  if (/\bjson\b/.test(type)) return readJson(await response.text(), output)
  if (turn.stream && response.body !== null) return readTexts(response.body)
  return response.text()
}

function readJson(text: string, output: ((answer: JsonValue) => string) | undefined): AgentOutput {
  let answer: JsonValue
  try {
    answer = JSON.parse(text) as JsonValue
  } catch (cause) {
    throw new PlanoError('invalid_upstream_answer', 'The handler announced JSON but sent something else.', { cause })
  }
  if (output !== undefined) return output(answer)
  if (typeof answer === 'string') return answer
  return isApiAnswer(answer) ? answer : text
}

function isApiAnswer(answer: JsonValue): answer is JsonObject {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false
  const { object, type, role } = answer
  return (typeof object === 'string' && ANSWER_OBJECTS.has(object)) || (type === 'message' && role === 'assistant')
}

async function* readTexts(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const bytes of body) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}
