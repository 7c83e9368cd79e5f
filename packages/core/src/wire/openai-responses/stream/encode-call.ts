import type { JsonObject } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unwrapCustomInput } from '../../tools/custom-tool.ts'
import { NO_ARGUMENTS } from '../content/write-items.ts'
import { createItemId } from '../response/create-item-id.ts'
import { clientCall, signatureField, writeCallProof } from '../response/write-output.ts'
import { beginItem, type CallItem, emit, endItem, itemId, type Step } from './encoder-state.ts'

const writeItem = (item: CallItem, status: string, text: string): JsonObject =>
  dropUndefined({
    id: item.id,
    type: item.custom ? 'custom_tool_call' : 'function_call',
    call_id: item.callId,
    name: item.name,
    namespace: item.namespace,
    [item.custom ? 'input' : 'arguments']: text,
    status,
  })

export function beginCall(step: Step, part: Extract<StreamPart, { type: 'tool-call-start' }>): void {
  const { context } = step.state
  const proof = writeCallProof(part, () => createItemId(context, step.state.id, 'rs_'))
  if (proof !== undefined) endItem(step, beginItem(step, proof), proof)
  const call = { type: 'tool-call' as const, id: part.id, name: part.name, arguments: '' }
  const { part: seen, namespace } = clientCall(part.kind === undefined ? call : { ...call, kind: part.kind }, context)
  const custom = seen.kind === 'custom'
  const fresh: CallItem = {
    kind: 'call',
    index: 0,
    // A call that changed its kind is a different item from the upstream's.
    id: itemId(step, custom === (part.kind === 'custom') ? part.itemId : undefined, custom ? 'ctc_' : 'fc_'),
    sealed: true,
    callId: part.id === '' ? context.createId('call_') : part.id,
    name: part.name,
    custom,
    wrapped: custom && part.kind !== 'custom',
    namespace: typeof namespace === 'string' ? namespace : undefined,
    arguments: '',
  }
  const index = beginItem(step, writeItem(fresh, 'in_progress', ''))
  step.state.items.set(index, { ...fresh, index })
  step.state.blocks.set(part.block, { kind: 'call', index })
}

function callOf(step: Step, block: number): CallItem | undefined {
  const place = step.state.blocks.get(block)
  const item = place?.kind === 'call' ? step.state.items.get(place.index) : undefined
  return item?.kind === 'call' ? item : undefined
}

const eventOf = (item: CallItem) =>
  item.custom ? 'response.custom_tool_call_input' : 'response.function_call_arguments'

export function encodeArguments(step: Step, block: number, text: string): void {
  const item = callOf(step, block)
  if (item === undefined || text === '') return
  step.state.items.set(item.index, { ...item, arguments: item.arguments + text })
  if (!item.wrapped) emit(step, `${eventOf(item)}.delta`, { item_id: item.id, output_index: item.index, delta: text })
}

export function endCall(step: Step, block: number, signature?: string): void {
  const item = callOf(step, block)
  step.state.blocks.delete(block)
  if (item !== undefined) closeCall(step, item, signature)
}

export function closeCall(step: Step, item: CallItem, signature?: string): void {
  const place = { item_id: item.id, output_index: item.index }
  const isBare = !item.custom && item.arguments === ''
  const text = item.wrapped ? unwrapCustomInput(item.arguments) : isBare ? NO_ARGUMENTS : item.arguments
  if (isBare || (item.wrapped && text !== '')) emit(step, `${eventOf(item)}.delta`, { ...place, delta: text })
  if (item.custom) emit(step, `${eventOf(item)}.done`, { ...place, input: text })
  else emit(step, `${eventOf(item)}.done`, { ...place, name: item.name, arguments: text })
  endItem(step, item.index, { ...writeItem(item, 'completed', text), ...signatureField(signature) })
}
