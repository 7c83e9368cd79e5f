import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { Finish, Usage } from '../../../contract/wire/reply.ts'
import { createItemId } from '../response/create-item-id.ts'

export interface SaidPart {
  type: 'output_text' | 'refusal'
  text: string
  annotations: readonly JsonObject[]
  logprobs: readonly JsonObject[]
  ended: boolean
}

interface ItemBase {
  index: number
  id: string
  /** Another item has started, so this one must not grow. */
  sealed: boolean
}

export interface MessageItem extends ItemBase {
  kind: 'message'
  /** The upstream's id of the message, if any. */
  key: string | undefined
  parts: readonly SaidPart[]
}

export interface ReasoningItem extends ItemBase {
  kind: 'reasoning'
  key: string | undefined
  summary: readonly string[]
  content: readonly string[]
  encrypted: string | undefined
  /** Number of blocks that have started but not ended. */
  open: number
}

export interface CallItem extends ItemBase {
  kind: 'call'
  callId: string
  name: string
  custom: boolean
  /** The upstream wraps the free text in JSON, so it can only be emitted when complete. */
  wrapped: boolean
  namespace: string | undefined
  arguments: string
}

export type OpenItem = MessageItem | ReasoningItem | CallItem

/** Where a block is written: a position in an open item, or nowhere before its first content. */
export type BlockPlace =
  | { kind: 'pending'; type: 'output_text' | 'refusal'; key: string | undefined }
  | { kind: 'pending-reasoning'; summary: boolean; key: string | undefined }
  | { kind: 'content'; index: number; part: number }
  | { kind: 'thought'; index: number; part: number; summary: boolean }
  | { kind: 'call'; index: number }

export interface EncoderState {
  context: WireContext
  phase: 'idle' | 'open' | 'ended'
  sequence: number
  id: string
  model: string
  createdAt: number
  serviceTier: string | undefined
  usage: Usage | undefined
  finish: Finish | undefined
  items: ReadonlyMap<number, OpenItem>
  blocks: ReadonlyMap<number, BlockPlace>
  /** Finished items, by output index. */
  output: readonly JsonObject[]
  /** Number of items started so far. */
  begun: number
  audio: { data: string; transcript: string } | undefined
}

/** One step of the encoder: a mutable copy of the state, and the events so far. */
export interface Step {
  state: EncoderState & { items: Map<number, OpenItem>; blocks: Map<number, BlockPlace>; output: JsonObject[] }
  events: WireEvent[]
}

export function startEncoder(context: WireContext): EncoderState {
  return {
    context,
    phase: 'idle',
    sequence: 0,
    id: '',
    model: context.model ?? '',
    createdAt: 0,
    serviceTier: undefined,
    usage: undefined,
    finish: undefined,
    items: new Map(),
    blocks: new Map(),
    output: [],
    begun: 0,
    audio: undefined,
  }
}

export function beginStep(state: EncoderState): Step {
  const copy = { ...state, items: new Map(state.items), blocks: new Map(state.blocks), output: [...state.output] }
  return { state: copy, events: [] }
}

/** Adds an event with the next sequence number. */
export function emit(step: Step, type: string, fields: JsonObject): void {
  const data = JSON.stringify({ type, sequence_number: step.state.sequence, ...fields })
  step.state.sequence += 1
  step.events.push({ event: type, data })
}

/** The upstream's item id, unless it is already used: answers of several upstreams may be joined. */
export function itemId({ state }: Step, own: string | undefined, prefix: string): string {
  const taken = [...state.items.values(), ...state.output].some((item) => item?.id === own)
  return own === undefined || taken ? createItemId(state.context, state.id, prefix) : own
}

/** Starts a new item. Open items of other kinds are sealed. */
export function beginItem(step: Step, item: JsonObject): number {
  const index = step.state.begun
  step.state.begun += 1
  emit(step, 'response.output_item.added', { output_index: index, item })
  return index
}

/** Ends an item and keeps it for the final response. */
export function endItem(step: Step, index: number, item: JsonObject): void {
  emit(step, 'response.output_item.done', { output_index: index, item })
  step.state.output[index] = item
  step.state.items.delete(index)
}
