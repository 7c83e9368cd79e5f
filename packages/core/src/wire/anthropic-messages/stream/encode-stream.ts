import type { JsonObject } from '../../../contract/json.ts'
import type { StreamEncoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { Finish, StreamPart, Usage } from '../../../contract/wire/reply.ts'
import { writeErrorEvent } from '../response/convert-error.ts'
import { writeUsage } from '../response/convert-usage.ts'
import { writeStopReason } from '../response/map-stop-reason.ts'
import { messageId } from '../response/write-response.ts'
import { encodeBlockPart, type OpenBlock } from './encode-block.ts'

export interface MessagesEncoderState {
  context: WireContext
  isStarted: boolean
  isEnded: boolean
  /** Index of the next block. Anthropic's clients require consecutive indices. */
  nextIndex: number
  open: OpenBlock | undefined
  /** Parts of blocks that started while another one was open: in this API only one block is open at a time. */
  waiting: readonly BlockPart[]
  hasToolUse: boolean
  hasRefusal: boolean
  finish: Finish | undefined
  usage: Usage | undefined
}

export type BlockPart = Extract<StreamPart, { block: number }> | Extract<StreamPart, { type: 'foreign' }>

/** Encodes a message stream. The end waits for usage, which other APIs report after the finish reason. */
export const messagesEncoder: StreamEncoder<MessagesEncoderState> = {
  start: (context) => ({
    context,
    isStarted: false,
    isEnded: false,
    nextIndex: 0,
    open: undefined,
    waiting: [],
    hasToolUse: false,
    hasRefusal: false,
    finish: undefined,
    usage: undefined,
  }),

  encode(state, part) {
    // A message has one choice; further choices of a chat completion are dropped.
    const isOther = 'choice' in part && part.choice !== undefined && part.choice !== 0
    if (state.isEnded || isOther) return [state, []]
    const next = { ...state }
    return [next, encodePart(next, part)]
  },
}

function encodePart(state: MessagesEncoderState, part: StreamPart): WireEvent[] {
  switch (part.type) {
    case 'reply-start':
      return startMessage(state, part)
    case 'usage':
      state.usage = part.usage
      return []
    case 'finish':
      state.finish = part.finish
      return []
    case 'ping':
      return state.isStarted ? [writeEvent({ type: 'ping' })] : []
    case 'error':
      state.isEnded = true
      return [writeErrorEvent(part.error)]
    case 'reply-end':
      return endMessage(state)
    case 'skipped':
      return []
    default:
      return [...startMessage(state, undefined), ...encodeBlock(state, part)]
  }
}

function startMessage(
  state: MessagesEncoderState,
  part: Extract<StreamPart, { type: 'reply-start' }> | undefined,
): WireEvent[] {
  if (state.isStarted) return []
  state.isStarted = true
  state.usage ??= part?.usage
  const message: JsonObject = {
    id: part === undefined ? state.context.createId('msg_') : messageId(part.id, state.context),
    type: 'message',
    role: 'assistant',
    model: state.context.model ?? part?.model ?? '',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: part?.usage === undefined ? { input_tokens: 0, output_tokens: 0 } : writeUsage(part.usage),
  }
  return [writeEvent({ type: 'message_start', message })]
}

/** Writes the part if its block is open or can be opened. Otherwise the part waits until the open block ends. */
function encodeBlock(state: MessagesEncoderState, part: BlockPart): WireEvent[] {
  if (state.open !== undefined && (part.type === 'foreign' || part.block !== state.open.block)) {
    state.waiting = [...state.waiting, part]
    return []
  }
  const events = writeBlockPart(state, part)
  if (state.open === undefined && state.waiting.length > 0) events.push(...releaseWaiting(state))
  return events
}

function releaseWaiting(state: MessagesEncoderState): WireEvent[] {
  const parts = state.waiting
  state.waiting = []
  const events: WireEvent[] = []
  for (const part of parts) events.push(...encodeBlock(state, part))
  return events
}

function writeBlockPart(state: MessagesEncoderState, part: BlockPart): WireEvent[] {
  if (part.type === 'tool-call-start') state.hasToolUse = true
  if (part.type === 'refusal-start') state.hasRefusal = true
  const step = encodeBlockPart(state.open, part, state.nextIndex)
  state.open = step.open
  state.nextIndex = step.nextIndex
  return step.events.map(writeEvent)
}

function endMessage(state: MessagesEncoderState): WireEvent[] {
  const events = startMessage(state, undefined)
  // A part list without a final end still yields complete blocks.
  while (state.open !== undefined) {
    events.push(writeEvent({ type: 'content_block_stop', index: state.open.index }))
    state.open = undefined
    events.push(...releaseWaiting(state))
  }
  const finish = state.finish ?? { unified: 'unknown' as const }
  const delta = {
    stop_reason: state.hasRefusal ? 'refusal' : writeStopReason(finish, state.hasToolUse),
    stop_sequence: finish.stopSequence ?? null,
  }
  const usage = state.usage === undefined ? { output_tokens: 0 } : writeUsage(state.usage)
  state.isEnded = true
  return [...events, writeEvent({ type: 'message_delta', delta, usage }), writeEvent({ type: 'message_stop' })]
}

function writeEvent(value: JsonObject & { type: string }): WireEvent {
  return { event: value.type, data: JSON.stringify(value) }
}
