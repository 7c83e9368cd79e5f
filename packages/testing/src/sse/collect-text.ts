import { isJsonObject, type JsonObject, objectsOf } from '../json.ts'
import { readSse } from './read-sse.ts'

/** The text of a complete body of chat completions, messages or responses. */
function readWhole(body: JsonObject): string {
  const choice = objectsOf(body['choices'])[0]?.['message']
  if (isJsonObject(choice)) return typeof choice['content'] === 'string' ? choice['content'] : ''
  const blocks = [
    ...objectsOf(body['content']),
    ...objectsOf(body['output']).flatMap((item) => objectsOf(item['content'])),
  ]
  return blocks.map((block) => (typeof block['text'] === 'string' ? block['text'] : '')).join('')
}

/** The text that one stream event adds. */
function readDelta(body: JsonObject): string {
  if (isJsonObject(body['error']) || body['type'] === 'error') {
    throw new Error(`The stream carries an error: ${JSON.stringify(body['error'] ?? body)}`)
  }
  const delta = body['delta']
  if (body['type'] === 'response.output_text.delta') return String(delta)
  if (isJsonObject(delta)) return typeof delta['text'] === 'string' ? delta['text'] : ''
  const piece = objectsOf(body['choices'])[0]?.['delta']
  return isJsonObject(piece) && typeof piece['content'] === 'string' ? piece['content'] : ''
}

/**
 * The user-visible text of a chat completions, messages or responses answer, streamed or not. Rejects when the stream
 * breaks or contains an error event.
 */
export async function collectText(response: Response): Promise<string> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
    const body: unknown = await response.json()
    return isJsonObject(body) ? readWhole(body) : ''
  }
  let text = ''
  for await (const { data } of readSse(response)) {
    const value: unknown = data === '[DONE]' ? undefined : JSON.parse(data)
    if (isJsonObject(value)) text += readDelta(value)
  }
  return text
}
