import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { writeAnnotation } from '../content/convert-annotations.ts'
import { writeLogprobs } from '../response/logprobs.ts'
import { beginItem, emit, endItem, itemId, type MessageItem, type SaidPart, type Step } from './encoder-state.ts'

const writePart = (part: SaidPart): JsonObject =>
  part.type === 'refusal'
    ? { type: 'refusal', refusal: part.text }
    : { type: 'output_text', text: part.text, annotations: [...part.annotations], logprobs: [...part.logprobs] }

const writeItem = (item: MessageItem, status: string): JsonObject => ({
  id: item.id,
  type: 'message',
  status,
  role: 'assistant',
  content: item.parts.map(writePart),
})

const at = (item: MessageItem, part: number) => ({ item_id: item.id, output_index: item.index, content_index: part })

/** The open message. A block that belongs to another upstream message starts a new one and seals the open one. */
function openMessage(step: Step, key: string | undefined): MessageItem {
  for (const item of [...step.state.items.values()]) {
    if (item.kind !== 'message' || item.sealed) continue
    if (key === undefined || item.key === key) return item
    const sealed = { ...item, sealed: true }
    step.state.items.set(item.index, sealed)
    endMessage(step, sealed, 'completed')
  }
  const id = itemId(step, key, 'msg_')
  const fresh: MessageItem = { kind: 'message', key, id, index: 0, sealed: false, parts: [] }
  const index = beginItem(step, writeItem(fresh, 'in_progress'))
  return { ...fresh, index }
}

/** The message item and content part of a block. Both are started by the block's first text. */
function placeOf(step: Step, block: number): { item: MessageItem; part: number } | undefined {
  const place = step.state.blocks.get(block)
  if (place?.kind === 'content') {
    const item = step.state.items.get(place.index)
    return item?.kind === 'message' ? { item, part: place.part } : undefined
  }
  if (place?.kind !== 'pending') return undefined
  const item = openMessage(step, place.key)
  const fresh: SaidPart = { type: place.type, text: '', annotations: [], logprobs: [], ended: false }
  const part = item.parts.length
  const grown = { ...item, parts: [...item.parts, fresh] }
  step.state.items.set(item.index, grown)
  step.state.blocks.set(block, { kind: 'content', index: item.index, part })
  emit(step, 'response.content_part.added', { ...at(item, part), part: writePart(fresh) })
  return { item: grown, part }
}

function update(step: Step, item: MessageItem, change: { part: number; with: Partial<SaidPart> }): MessageItem {
  const parts = item.parts.map((part, index) => (index === change.part ? { ...part, ...change.with } : part))
  const next = { ...item, parts }
  step.state.items.set(item.index, next)
  return next
}

export function encodeSaid(step: Step, block: number, delta: { text: string; logprobs?: JsonValue }): void {
  const place = placeOf(step, block)
  const part = place?.item.parts[place.part]
  if (place === undefined || part === undefined) return
  const logprobs = writeLogprobs(delta.logprobs)
  const all = logprobs.length === 0 ? part.logprobs : [...part.logprobs, ...logprobs]
  update(step, place.item, { part: place.part, with: { text: part.text + delta.text, logprobs: all } })
  const fields = { ...at(place.item, place.part), delta: delta.text }
  if (part.type === 'refusal') emit(step, 'response.refusal.delta', fields)
  else emit(step, 'response.output_text.delta', { ...fields, logprobs })
}

/** A citation without a URL has no form here, but its text is still emitted. */
export function encodeCitation(step: Step, block: number, citation: Citation): void {
  const place = placeOf(step, block)
  const part = place?.item.parts[place.part]
  if (place === undefined || part?.type !== 'output_text') return
  const annotation = writeAnnotation(citation, part.text.length)
  if (annotation === undefined) return
  const annotation_index = part.annotations.length
  update(step, place.item, { part: place.part, with: { annotations: [...part.annotations, annotation] } })
  emit(step, 'response.output_text.annotation.added', { ...at(place.item, place.part), annotation_index, annotation })
}

export function endSaid(step: Step, block: number): void {
  const place = step.state.blocks.get(block)
  step.state.blocks.delete(block)
  const item = place?.kind === 'content' ? step.state.items.get(place.index) : undefined
  if (item?.kind !== 'message' || place?.kind !== 'content') return
  endPart(step, item, place.part)
  const ended = step.state.items.get(item.index)
  if (ended?.kind === 'message' && ended.sealed) endMessage(step, ended, 'completed')
}

function endPart(step: Step, item: MessageItem, index: number): MessageItem {
  const part = item.parts[index]
  if (part === undefined || part.ended) return item
  const place = at(item, index)
  if (part.type === 'refusal') emit(step, 'response.refusal.done', { ...place, refusal: part.text })
  else emit(step, 'response.output_text.done', { ...place, text: part.text, logprobs: [...part.logprobs] })
  emit(step, 'response.content_part.done', { ...place, part: writePart(part) })
  return update(step, item, { part: index, with: { ended: true } })
}

/** Ends the item, or marks it to end together with the part that is still being written. */
export function endMessage(step: Step, item: MessageItem, status: 'completed' | 'incomplete'): void {
  if (item.parts.some((part) => !part.ended)) return
  endItem(step, item.index, writeItem(item, status))
}

/** Ends the item with all its parts. */
export function closeMessage(step: Step, item: MessageItem, status: 'completed' | 'incomplete'): void {
  const closed = item.parts.reduce((open, _part, index) => endPart(step, open, index), item)
  endMessage(step, closed, status)
}
