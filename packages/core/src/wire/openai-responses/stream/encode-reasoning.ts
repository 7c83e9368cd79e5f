import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { markUnproven, writeEncryptedContent } from '../content/encrypted-content.ts'
import { createItemId } from '../response/create-item-id.ts'
import { beginItem, emit, endItem, type ReasoningItem, type Step } from './encoder-state.ts'

const summaryPart = (text: string) => ({ type: 'summary_text', text })
const contentPart = (text: string) => ({ type: 'reasoning_text', text })

const writeItem = (item: ReasoningItem): JsonObject =>
  dropUndefined({
    id: item.id,
    type: 'reasoning',
    summary: item.summary.map(summaryPart),
    content: item.content.length === 0 ? undefined : item.content.map(contentPart),
    encrypted_content: item.encrypted,
  })

/** Only OpenAI gives reasoning items their own ids. */
const writeDone = (item: ReasoningItem): JsonObject => {
  const unproven = item.key === undefined ? markUnproven('chat') : undefined
  return writeItem({ ...item, encrypted: item.encrypted ?? unproven })
}

function openReasoning(step: Step, key: string | undefined): ReasoningItem {
  for (const item of step.state.items.values()) {
    if (item.kind === 'reasoning' && !item.sealed && item.key === key) return item
  }
  const id = key ?? createItemId(step.state.context, step.state.id, 'rs_')
  const base = { kind: 'reasoning', id, key, index: 0, sealed: false, summary: [], content: [], open: 0 } as const
  const fresh: ReasoningItem = { ...base, encrypted: undefined }
  return { ...fresh, index: beginItem(step, writeItem(fresh)) }
}

interface Thought {
  item: ReasoningItem
  part: number
  summary: boolean
}

function placeOf(step: Step, block: number): Thought | undefined {
  const place = step.state.blocks.get(block)
  if (place?.kind === 'thought') {
    const item = step.state.items.get(place.index)
    return item?.kind === 'reasoning' ? { item, part: place.part, summary: place.summary } : undefined
  }
  if (place?.kind !== 'pending-reasoning') return undefined
  const item = openReasoning(step, place.key)
  const { summary } = place
  const part = summary ? item.summary.length : item.content.length
  const grown: ReasoningItem = {
    ...item,
    open: item.open + 1,
    summary: summary ? [...item.summary, ''] : item.summary,
    content: summary ? item.content : [...item.content, ''],
  }
  step.state.items.set(item.index, grown)
  step.state.blocks.set(block, { kind: 'thought', index: item.index, part, summary })
  const thought = { item: grown, part, summary }
  if (summary) emit(step, 'response.reasoning_summary_part.added', { ...at(thought), part: summaryPart('') })
  else emit(step, 'response.content_part.added', { ...at(thought), part: contentPart('') })
  return thought
}

const at = ({ item, part, summary }: Thought): JsonObject => ({
  item_id: item.id,
  output_index: item.index,
  [summary ? 'summary_index' : 'content_index']: part,
})

const textOf = ({ item, part, summary }: Thought) => (summary ? item.summary[part] : item.content[part]) ?? ''

export function encodeThought(step: Step, block: number, text: string): void {
  if (text === '') return
  const place = placeOf(step, block)
  if (place === undefined) return
  const whole = textOf(place) + text
  const { item, part, summary } = place
  const next = summary
    ? { ...item, summary: item.summary.with(part, whole) }
    : { ...item, content: item.content.with(part, whole) }
  step.state.items.set(item.index, next)
  emit(step, summary ? 'response.reasoning_summary_text.delta' : 'response.reasoning_text.delta', {
    ...at(place),
    delta: text,
  })
}

interface Proof {
  signature?: string
  redacted?: string
  origin?: Dialect
}

function endThought(step: Step, place: Thought): void {
  const text = textOf(place)
  if (place.summary) {
    emit(step, 'response.reasoning_summary_text.done', { ...at(place), text })
    emit(step, 'response.reasoning_summary_part.done', { ...at(place), part: summaryPart(text) })
  } else {
    emit(step, 'response.reasoning_text.done', { ...at(place), text })
    emit(step, 'response.content_part.done', { ...at(place), part: contentPart(text) })
  }
}

/** Ends a block. A signature ends the item; encrypted reasoning is an item of its own. */
export function endReasoningBlock(step: Step, block: number, proof: Proof): void {
  // Only signatures of the messages API do not name their origin.
  const encrypted = writeEncryptedContent(proof, 'messages')
  const begun = step.state.blocks.get(block)
  const place = begun?.kind === 'thought' ? placeOf(step, block) : undefined
  step.state.blocks.delete(block)
  if (place !== undefined) endThought(step, place)
  else if (begun?.kind !== 'pending-reasoning' || encrypted === undefined) return
  const item = place?.item ?? openReasoning(step, begun?.kind === 'pending-reasoning' ? begun.key : undefined)
  const open = place === undefined ? item.open : item.open - 1
  const next = { ...item, open, encrypted: encrypted ?? item.encrypted }
  step.state.items.set(item.index, next)
  if (encrypted !== undefined || next.sealed) endReasoning(step, next)
}

export function endReasoning(step: Step, item: ReasoningItem): void {
  if (item.open === 0) endItem(step, item.index, writeDone(item))
}

/** Ends the item with all its parts. */
export function closeReasoning(step: Step, item: ReasoningItem): void {
  for (const [block, place] of step.state.blocks) {
    if (place.kind !== 'thought' || place.index !== item.index) continue
    endThought(step, { item, part: place.part, summary: place.summary })
    step.state.blocks.delete(block)
  }
  endItem(step, item.index, writeDone(item))
}
