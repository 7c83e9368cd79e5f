import type { JsonObject } from '../../contract/json.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'
import { grammarOf } from '../turn/grammar-of.ts'

/** Counting needs neither ids nor time. */
const CONTEXT: WireContext = { createId: (prefix) => prefix, nowSeconds: () => 0 }
/** Fields of a request that are not part of the input. */
const OUTPUT_FIELDS = ['max_tokens', 'stream', 'temperature', 'top_p', 'top_k', 'stop_sequences', 'metadata']

/** The request that a countTokens body contains, or the body itself. */
export function wholeOf(body: JsonObject): JsonObject {
  const { generateContentRequest: whole } = body
  return typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : body
}

/** Converts a countTokens body of Gemini to the messages API. Throws PlanoError `invalid_request`. */
export function toMessagesCount(body: JsonObject): JsonObject {
  const turn = grammarOf('gemini').readRequest(wholeOf(body), CONTEXT)
  const written = grammarOf('messages').writeRequest(turn, CONTEXT).body
  return Object.fromEntries(Object.entries(written).filter(([field]) => !OUTPUT_FIELDS.includes(field)))
}

/** Converts a count of the messages API to Gemini's form. A refusal is unchanged. */
export function toGeminiCount(answer: Answer): Answer {
  if (answer.status !== 200 || !(answer.body instanceof Uint8Array)) return answer
  const { input_tokens: totalTokens = 0 } = JSON.parse(new TextDecoder().decode(answer.body)) as {
    input_tokens?: number
  }
  return { ...answer, body: new TextEncoder().encode(JSON.stringify({ totalTokens })) }
}
