import type { JsonObject } from '../../../contract/json.ts'
import type { ChatContentPart, ChatMessage } from '../../../contract/wire/message.ts'
import type { TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { refuseField, requireObject } from '../../shape/check-field.ts'
import { writeMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { readMessage, readSystem } from '../content/read-messages.ts'

/** The system prompt or one message of a body, with its chat messages in the conversation. */
export interface ConversationUnit {
  place: 'system' | 'message'
  original: JsonObject
  views: ChatMessage[]
}

/** Throws PlanoError `invalid_request` like the request reader. */
export function readUnits(body: JsonObject): ConversationUnit[] {
  const units: ConversationUnit[] = []
  const system = readSystem(body['system'])
  if (system !== undefined) {
    units.push({ place: 'system', original: { content: body['system'] }, views: viewMessage(system) })
  }
  const values = body['messages']
  if (!Array.isArray(values)) return refuseField('messages', 'an array')
  values.forEach((value, index) => {
    const path = `messages[${index}]`
    const original = requireObject(value, path)
    units.push({ place: 'message', original, views: readMessage(original, path).flatMap(viewMessage) })
  })
  return units
}

function viewMessage(message: TurnMessage): ChatMessage[] {
  if (message.role === 'tool') return message.parts.flatMap(viewToolResult)
  const calls = message.parts.filter((part) => part.type === 'tool-call')
  const content = viewContent(message.parts.filter((part) => part.type !== 'tool-call'))
  if (message.role !== 'assistant') return [{ role: message.role, content: content ?? '' }]
  if (calls.length === 0) return [{ role: 'assistant', content: content ?? '' }]
  const toolCalls = calls.map(({ id, name, arguments: text }) => ({
    id,
    type: 'function',
    function: { name, arguments: text },
  }))
  return [{ role: 'assistant', content, tool_calls: toolCalls }]
}

function viewToolResult(part: TurnPart): ChatMessage[] {
  if (part.type !== 'tool-result') return []
  // The chat API has no error flag, but the signal analysis needs it.
  const failed = part.isError === true ? { is_error: true } : undefined
  return [{ role: 'tool', tool_call_id: part.callId, content: viewContent(part.content) ?? '', ...failed }]
}

function viewContent(parts: readonly TurnPart[]): string | ChatContentPart[] | null {
  const views = parts.flatMap((part) => viewPart(part) ?? [])
  const [only] = views
  if (only === undefined) return null
  return views.length === 1 && only.type === 'text' ? (only.text ?? '') : views
}

function viewPart(part: TurnPart): ChatContentPart | undefined {
  if (part.type === 'text') return { type: 'text', text: part.text }
  if (part.type === 'image') {
    const url = writeMediaUrl(part.source)
    return url === undefined ? undefined : { type: 'image_url', image_url: { url } }
  }
  if (part.type !== 'file') return undefined
  if (part.text !== undefined) return { type: 'text', text: part.text }
  return { type: 'file', file: dropUndefined({ filename: part.title, file_data: writeMediaUrl(part.source) }) }
}
