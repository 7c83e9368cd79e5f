import type { RecalledConversation } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Answer, ByteSource } from '../../contract/transport/answer.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { writeEvents } from '../../wire/sse/write-event.ts'
import { isJsonObject } from '../input-items.ts'

const HAS_RESPONSE = /"response"\s*:\s*\{/
const utf8 = new TextDecoder()
const encoder = new TextEncoder()

/**
 * Adds the continued response or conversation to the answer. The provider received the whole conversation as input and
 * does not know it.
 */
export function echoPast(answer: Answer, recalled: RecalledConversation | undefined): Answer {
  const { body } = answer
  if (recalled === undefined || answer.status >= 400 || body === undefined) return answer
  const { previousResponseId, conversation } = recalled
  const past: JsonObject = {
    ...(previousResponseId === undefined ? {} : { previous_response_id: previousResponseId }),
    ...(conversation === undefined ? {} : { conversation: { id: conversation } }),
  }
  if (!(body instanceof Uint8Array)) return { ...answer, body: echoStream(body, past) }
  const value = parse(utf8.decode(body))
  return isJsonObject(value) ? { ...answer, body: encoder.encode(JSON.stringify({ ...value, ...past })) } : answer
}

async function* echoStream(source: ByteSource, past: JsonObject): ByteSource {
  const reader = createEventReader()
  const echo = ({ event, data }: WireEvent): WireEvent => {
    const value = HAS_RESPONSE.test(data) ? parse(data) : undefined
    const response = isJsonObject(value) ? value['response'] : undefined
    if (!isJsonObject(value) || !isJsonObject(response)) return event === undefined ? { data } : { event, data }
    const written = JSON.stringify({ ...value, response: { ...response, ...past } })
    return event === undefined ? { data: written } : { event, data: written }
  }
  for await (const chunk of source) {
    const events = reader.push(chunk)
    if (events.length > 0) yield writeEvents(events.map(echo))
  }
  const rest = reader.end()
  if (rest.length > 0) yield writeEvents(rest.map(echo))
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // Not valid JSON; it is passed on unchanged.
    return undefined
  }
}
