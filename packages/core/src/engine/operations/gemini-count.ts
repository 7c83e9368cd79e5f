import type { Answer } from '../../contract/answer.ts'
import type { WireContext } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'
import { grammarOf } from '../turn/grammar-of.ts'

/** What is counted needs neither ids nor time. */
const CONTEXT: WireContext = { createId: (prefix) => prefix, nowSeconds: () => 0 }
/** What a request has beside what goes in. */
const OUTPUT_FIELDS = ['max_tokens', 'stream', 'temperature', 'top_p', 'top_k', 'stop_sequences', 'metadata']

/** The request that a body of Gemini's countTokens counts: the whole one inside it, or itself. */
export function wholeOf(body: JsonObject): JsonObject {
  const { generateContentRequest: whole } = body
  return typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : body
}

/** The body of Gemini's countTokens as the messages API counts it. Throws PlanoError `invalid_request`. */
export function toMessagesCount(body: JsonObject): JsonObject {
  const turn = grammarOf('gemini').readRequest(wholeOf(body), CONTEXT)
  const written = grammarOf('messages').writeRequest(turn, CONTEXT).body
  return Object.fromEntries(Object.entries(written).filter(([field]) => !OUTPUT_FIELDS.includes(field)))
}

/** A count of the messages API as Gemini's clients read it; a refusal stays as it is. */
export function toGeminiCount(answer: Answer): Answer {
  if (answer.status !== 200 || !(answer.body instanceof Uint8Array)) return answer
  const { input_tokens: totalTokens = 0 } = JSON.parse(new TextDecoder().decode(answer.body)) as {
    input_tokens?: number
  }
  return { ...answer, body: new TextEncoder().encode(JSON.stringify({ totalTokens })) }
}
