import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { readEncryptedContent } from '../content/encrypted-content.ts'
import { readLogprobs } from '../response/logprobs.ts'
import type { DecodeStep, OpenBlock } from './decoder-state.ts'

export const asText = (value: JsonValue | undefined) => (typeof value === 'string' ? value : '')

/** Key of the block that an event belongs to: the item id, or its index when the upstream omits ids. */
export function blockKey(event: JsonObject, place: JsonValue | undefined): string {
  return `${itemKey(event)}/${typeof place === 'number' ? place : 0}`
}

export function itemKey(event: JsonObject): string {
  return typeof event.output_index === 'number' ? `#${event.output_index}` : asText(event.item_id)
}

export function beginText(
  step: DecodeStep,
  key: string,
  opened: { kind: 'text' | 'refusal'; item: JsonValue | undefined },
): OpenBlock {
  const open = step.state.open.get(key)
  if (open !== undefined) return open
  const fresh = addBlock(step, key, opened.kind)
  const itemId = asText(opened.item) || undefined
  step.parts.push(dropUndefined({ type: `${opened.kind}-start` as const, block: fresh.block, itemId }))
  return fresh
}

export function addBlock(step: DecodeStep, key: string, kind: OpenBlock['kind']): OpenBlock {
  const fresh: OpenBlock = { block: step.state.begun, kind, itemId: key.slice(0, key.lastIndexOf('/')), sent: 0 }
  step.state.begun += 1
  step.state.open.set(key, fresh)
  step.state.seen.add(fresh.itemId)
  return fresh
}

/** A reasoning block stays open after its end event: the item may still deliver encrypted content. */
export function beginThought(step: DecodeStep, key: string, thought: { summary: boolean; id: string }): OpenBlock {
  const open = step.state.open.get(key)
  if (open !== undefined) return open
  endItemBlocks(step, key.slice(0, key.lastIndexOf('/')), undefined)
  const fresh = addBlock(step, key, 'reasoning')
  const id = thought.id === '' ? undefined : thought.id
  step.parts.push(dropUndefined({ type: 'reasoning-start' as const, block: fresh.block, summary: thought.summary, id }))
  return fresh
}

export function sendText(
  step: DecodeStep,
  key: string,
  delta: { text: string; logprobs?: JsonValue | undefined },
): void {
  const { text } = delta
  const open = step.state.open.get(key)
  if (open === undefined || text === '') return
  step.state.open.set(key, { ...open, sent: open.sent + text.length })
  const { block } = open
  if (open.kind === 'tool-call') step.parts.push({ type: 'tool-call-delta', block, arguments: text })
  else if (open.kind === 'reasoning') step.parts.push({ type: 'reasoning-delta', block, text })
  else if (open.kind === 'refusal') step.parts.push({ type: 'refusal-delta', block, text })
  else
    step.parts.push(
      dropUndefined<StreamPart>({
        type: 'text-delta',
        block,
        text,
        logprobs: readLogprobs(delta.logprobs),
      } as StreamPart) as StreamPart,
    )
}

/** Emits the rest of a complete text that the deltas did not contain. */
export function sendRest(step: DecodeStep, key: string, whole: string): void {
  const open = step.state.open.get(key)
  if (open !== undefined && whole.length > open.sent) sendText(step, key, { text: whole.slice(open.sent) })
}

export function endBlock(step: DecodeStep, key: string, encrypted?: string): void {
  const open = step.state.open.get(key)
  if (open === undefined) return
  step.state.open.delete(key)
  const { block } = open
  if (open.kind === 'text') step.parts.push({ type: 'text-end', block })
  else if (open.kind === 'refusal') step.parts.push({ type: 'refusal-end', block })
  else if (open.kind === 'tool-call') step.parts.push({ type: 'tool-call-end', block })
  else step.parts.push({ type: 'reasoning-end', block, ...(encrypted ? readEncryptedContent(encrypted) : {}) })
}

export function endItemBlocks(step: DecodeStep, item: string, encrypted: string | undefined): void {
  for (const [key, open] of [...step.state.open]) if (open.itemId === item) endBlock(step, key, encrypted)
}
