import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { isJsonObject } from '../input-items.ts'

/** Number of events of a stored response before its first content. */
export const OPENING_EVENTS = 2

const END_OF: Readonly<Record<string, string>> = {
  completed: 'response.completed',
  incomplete: 'response.incomplete',
  failed: 'response.failed',
  cancelled: 'response.cancelled',
}

/**
 * A stored response as a stream, numbered from 0. Always produces the same events, so that a client can resume after
 * the last number it saw. An unfinished response only has the opening events.
 */
export function listEvents(response: JsonObject): WireEvent[] {
  const bodies: JsonObject[] = []
  const emit = (type: string, fields: JsonObject) => bodies.push({ type, ...fields })
  const begun = { ...response, status: 'in_progress', output: [], usage: null, error: null, incomplete_details: null }
  emit('response.created', { response: begun })
  emit('response.in_progress', { response: begun })
  const end = END_OF[String(response['status'] ?? 'completed')]
  if (end !== undefined) {
    for (const [index, item] of listOf(response['output']).entries()) emitItem(emit, item, index)
    emit(end, { response })
  }
  return bodies.map((body, number) => ({
    event: String(body['type']),
    data: JSON.stringify({ ...body, sequence_number: number }),
  }))
}

type Emit = (type: string, fields: JsonObject) => void

function emitItem(emit: Emit, item: JsonObject, index: number): void {
  const place: JsonObject = { item_id: item['id'] ?? null, output_index: index }
  const added = { ...item, ...(item['status'] === undefined ? {} : { status: 'in_progress' }), ...emptied(item) }
  emit('response.output_item.added', { output_index: index, item: added })
  switch (item['type']) {
    case 'message':
      for (const [at, part] of listOf(item['content']).entries()) emitPart(emit, part, { ...place, content_index: at })
      break
    case 'reasoning':
      emitReasoning(emit, item, place)
      break
    case 'function_call':
      emitText(emit, 'response.function_call_arguments', { place, name: 'arguments', text: item['arguments'] })
      break
    case 'custom_tool_call':
      emitText(emit, 'response.custom_tool_call_input', { place, name: 'input', text: item['input'] })
      break
    default:
    // Other items have no content events.
  }
  emit('response.output_item.done', { output_index: index, item })
}

/** The item without the content that its events deliver. */
function emptied(item: JsonObject): JsonObject {
  switch (item['type']) {
    case 'message':
      return { content: [] }
    case 'reasoning':
      return { summary: [], ...(item['content'] === undefined ? {} : { content: [] }) }
    case 'function_call':
      return { arguments: '' }
    case 'custom_tool_call':
      return { input: '' }
    default:
      return {}
  }
}

function emitPart(emit: Emit, part: JsonObject, place: JsonObject): void {
  const isText = part['type'] === 'output_text'
  const isRefusal = part['type'] === 'refusal'
  const begun = isText ? { ...part, text: '', annotations: [] } : isRefusal ? { ...part, refusal: '' } : part
  emit('response.content_part.added', { ...place, part: begun })
  if (isText) {
    const text = asText(part['text'])
    if (text !== '') emit('response.output_text.delta', { ...place, delta: text, logprobs: [] })
    for (const [index, annotation] of listOf(part['annotations']).entries())
      emit('response.output_text.annotation.added', { ...place, annotation_index: index, annotation })
    emit('response.output_text.done', { ...place, text, logprobs: [] })
  } else if (isRefusal) emitText(emit, 'response.refusal', { place, name: 'refusal', text: part['refusal'] })
  emit('response.content_part.done', { ...place, part })
}

function emitReasoning(emit: Emit, item: JsonObject, place: JsonObject): void {
  for (const [index, part] of listOf(item['summary']).entries()) {
    const at = { ...place, summary_index: index }
    emit('response.reasoning_summary_part.added', { ...at, part: { ...part, text: '' } })
    emitText(emit, 'response.reasoning_summary_text', { place: at, name: 'text', text: part['text'] })
    emit('response.reasoning_summary_part.done', { ...at, part })
  }
  for (const [index, part] of listOf(item['content']).entries())
    emitText(emit, 'response.reasoning_text', {
      place: { ...place, content_index: index },
      name: 'text',
      text: part['text'],
    })
}

/** A text as one delta and its end. */
function emitText(
  emit: Emit,
  prefix: string,
  { place, name, text }: { place: JsonObject; name: string; text: JsonValue | undefined },
): void {
  const content = asText(text)
  if (content !== '') emit(`${prefix}.delta`, { ...place, delta: content })
  emit(`${prefix}.done`, { ...place, [name]: content })
}

const asText = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')

function listOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((entry): entry is JsonObject => isJsonObject(entry)) : []
}
