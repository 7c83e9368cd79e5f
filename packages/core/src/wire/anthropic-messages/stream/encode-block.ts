import type { JsonObject } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { markCallSignature } from '../../reasoning/call-signature.ts'
import { markSignature } from '../../reasoning/signature-mark.ts'
import { writeCitation } from '../content/convert-citations.ts'
import { cleanToolId } from '../content/write-blocks.ts'

/** The block being written. A thinking block starts with its first text, because it may turn out to be redacted. */
export interface OpenBlock {
  block: number
  index: number
  kind: 'text' | 'thinking' | 'tool' | 'custom' | 'nothing'
  isAnnounced: boolean
}

export interface BlockStep {
  open: OpenBlock | undefined
  nextIndex: number
  events: (JsonObject & { type: string })[]
}

type BlockPart = Extract<StreamPart, { block: number }> | Extract<StreamPart, { type: 'foreign' }>

/** Events for a part of the open block, or for a new block. */
export function encodeBlockPart(open: OpenBlock | undefined, part: BlockPart, nextIndex: number): BlockStep {
  switch (part.type) {
    case 'text-start':
    case 'refusal-start':
      return announce(part.block, { kind: 'text', index: nextIndex }, { type: 'text', text: '' })
    case 'reasoning-start': {
      const waiting: OpenBlock = { block: part.block, index: nextIndex, kind: 'thinking', isAnnounced: false }
      return { open: waiting, nextIndex, events: [] }
    }
    case 'tool-call-start':
      return startTool(part, nextIndex)
    case 'text-delta':
    case 'refusal-delta':
      return change(open, nextIndex, part.text === '' ? undefined : { type: 'text_delta', text: part.text })
    case 'text-citation':
      return changeCitation(open, part, nextIndex)
    case 'reasoning-delta':
      return changeThinking(open, part, nextIndex)
    case 'tool-call-delta':
      return changeTool(open, part, nextIndex)
    case 'reasoning-end':
      return endThinking(open, part, nextIndex)
    case 'text-end':
    case 'refusal-end':
    case 'tool-call-end':
      return end(open, nextIndex)
    case 'foreign':
      return writeForeign(part, nextIndex)
    default:
      // This API has no audio blocks.
      return { open, nextIndex, events: [] }
  }
}

function announce(
  block: number,
  { kind, index }: { kind: OpenBlock['kind']; index: number },
  content: JsonObject,
): BlockStep {
  return {
    open: { block, index, kind, isAnnounced: true },
    nextIndex: index + 1,
    events: [{ type: 'content_block_start', index, content_block: content }],
  }
}

/** The signature of a call comes before it, as reasoning does. */
function startTool(part: Extract<StreamPart, { type: 'tool-call-start' }>, index: number): BlockStep {
  const signature = markCallSignature(part)
  if (signature === undefined) return openTool(part, index)
  const events = [startThinking(index), delta(index, { type: 'signature_delta', signature }), stop(index)]
  const step = openTool(part, index + 1)
  return { ...step, events: [...events, ...step.events] }
}

function openTool(part: Extract<StreamPart, { type: 'tool-call-start' }>, nextIndex: number): BlockStep {
  const content = { type: 'tool_use', id: cleanToolId(part.id), name: part.name, input: {} }
  if (part.kind !== 'custom') return announce(part.block, { kind: 'tool', index: nextIndex }, content)
  const step = announce(part.block, { kind: 'custom', index: nextIndex }, content)
  return {
    ...step,
    events: [...step.events, delta(nextIndex, { type: 'input_json_delta', partial_json: '{"input":"' })],
  }
}

function delta(index: number, value: JsonObject): JsonObject & { type: string } {
  return { type: 'content_block_delta', index, delta: value }
}

function change(open: OpenBlock | undefined, nextIndex: number, value: JsonObject | undefined): BlockStep {
  return { open, nextIndex, events: open === undefined || value === undefined ? [] : [delta(open.index, value)] }
}

function changeCitation(
  open: OpenBlock | undefined,
  part: Extract<StreamPart, { type: 'text-citation' }>,
  nextIndex: number,
): BlockStep {
  const citation = writeCitation(part.citation)
  return change(open, nextIndex, citation && { type: 'citations_delta', citation })
}

function changeThinking(
  open: OpenBlock | undefined,
  part: Extract<StreamPart, { type: 'reasoning-delta' }>,
  nextIndex: number,
): BlockStep {
  if (open === undefined || part.text === '') return { open, nextIndex, events: [] }
  const step = announceThinking(open, nextIndex)
  return { ...step, events: [...step.events, delta(open.index, { type: 'thinking_delta', thinking: part.text })] }
}

function announceThinking(open: OpenBlock, nextIndex: number): BlockStep {
  if (open.isAnnounced) return { open, nextIndex, events: [] }
  const { block, index } = open
  return {
    open: { block, index, kind: 'thinking', isAnnounced: true },
    nextIndex: index + 1,
    events: [startThinking(index)],
  }
}

function startThinking(index: number): JsonObject & { type: string } {
  return { type: 'content_block_start', index, content_block: { type: 'thinking', thinking: '', signature: '' } }
}

function endThinking(
  open: OpenBlock | undefined,
  part: Extract<StreamPart, { type: 'reasoning-end' }>,
  nextIndex: number,
): BlockStep {
  if (open === undefined) return { open, nextIndex, events: [] }
  const place = { maker: part.origin ?? 'messages', own: 'messages' as const }
  if (part.redacted !== undefined) {
    const closed = end(open, nextIndex)
    const redacted = writeRedacted(markSignature('redacted', part.redacted, place), closed.nextIndex)
    return { ...redacted, events: [...closed.events, ...redacted.events] }
  }
  if (part.signature === undefined) return end(open, nextIndex)
  const step = announceThinking(open, nextIndex)
  const signature = markSignature('signature', part.signature, place)
  const events = [...step.events, delta(open.index, { type: 'signature_delta', signature })]
  return { open: undefined, nextIndex: step.nextIndex, events: [...events, stop(open.index)] }
}

function writeRedacted(data: string, index: number): BlockStep {
  const content = { type: 'redacted_thinking', data }
  const start = { type: 'content_block_start', index, content_block: content }
  return { open: undefined, nextIndex: index + 1, events: [start, stop(index)] }
}

function writeForeign(part: Extract<StreamPart, { type: 'foreign' }>, index: number): BlockStep {
  if (part.dialect !== 'messages') return { open: undefined, nextIndex: index, events: [] }
  const { input, ...value } = part.value
  const content = input === undefined ? value : { ...value, input: {} }
  const start = { type: 'content_block_start', index, content_block: content }
  const json =
    input === undefined ? [] : [delta(index, { type: 'input_json_delta', partial_json: JSON.stringify(input) })]
  return { open: undefined, nextIndex: index + 1, events: [start, ...json, stop(index)] }
}

/** Free text inside a JSON string: the pieces can be escaped separately. */
function changeTool(
  open: OpenBlock | undefined,
  part: Extract<StreamPart, { type: 'tool-call-delta' }>,
  nextIndex: number,
): BlockStep {
  const text = open?.kind === 'custom' ? JSON.stringify(part.arguments).slice(1, -1) : part.arguments
  return change(open, nextIndex, text === '' ? undefined : { type: 'input_json_delta', partial_json: text })
}

function end(open: OpenBlock | undefined, nextIndex: number): BlockStep {
  if (open === undefined || !open.isAnnounced) return { open: undefined, nextIndex, events: [] }
  const closing = open.kind === 'custom' ? [delta(open.index, { type: 'input_json_delta', partial_json: '"}' })] : []
  return { open: undefined, nextIndex, events: [...closing, stop(open.index)] }
}

function stop(index: number): JsonObject & { type: string } {
  return { type: 'content_block_stop', index }
}
