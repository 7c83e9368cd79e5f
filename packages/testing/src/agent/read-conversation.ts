import { isJsonObject, type JsonObject, type JsonValue, objectsOf } from '../json.ts'

/** One message as plain text. */
export interface SpokenMessage {
  role: string
  text: string
}

function textOfContent(content: JsonValue | undefined): string {
  if (typeof content === 'string') return content
  return objectsOf(content)
    .map((part) => part['text'] ?? (typeof part['content'] === 'string' ? part['content'] : undefined))
    .filter((text) => typeof text === 'string')
    .join('')
}

function readMessage(message: JsonObject): SpokenMessage {
  const role = message['role'] ?? message['type']
  return {
    role: typeof role === 'string' ? role : 'unknown',
    text: textOfContent(message['content'] ?? message['output']),
  }
}

/** The conversation of a request body as plain texts, with the system prompt first. */
export function readConversation(api: 'chat' | 'messages' | 'responses', body: JsonObject): SpokenMessage[] {
  if (api === 'chat') return objectsOf(body['messages']).map(readMessage)
  const apart = api === 'messages' ? body['system'] : body['instructions']
  const system = textOfContent(apart)
  const before = system === '' ? [] : [{ role: 'system', text: system }]
  const items = api === 'messages' ? body['messages'] : body['input']
  if (typeof items === 'string') return [...before, { role: 'user', text: items }]
  return [...before, ...(isJsonObject(items) ? [items] : objectsOf(items)).map(readMessage)]
}
