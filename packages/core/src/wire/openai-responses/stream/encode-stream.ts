import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, StreamEncoder, WireContext } from '../../../contract/wire/grammar.ts'
import type { Finish, StreamPart } from '../../../contract/wire/reply.ts'
import { writeUsage } from '../response/convert-usage.ts'
import { createItemId } from '../response/create-item-id.ts'
import { writeFinish } from '../response/map-finish-reason.ts'
import { errorFields } from '../response/write-error.ts'
import { writeImage } from '../response/write-output.ts'
import { echoRequest, responseId } from '../response/write-response-frame.ts'
import { beginCall, closeCall, encodeArguments, endCall } from './encode-call.ts'
import { closeMessage, encodeCitation, encodeSaid, endMessage, endSaid } from './encode-message.ts'
import { closeReasoning, encodeThought, endReasoning, endReasoningBlock } from './encode-reasoning.ts'
import { beginItem, beginStep, type EncoderState, emit, endItem, type Step, startEncoder } from './encoder-state.ts'

const STOP: Finish = { unified: 'stop' }

function writeSnapshot(step: Step, finish: Finish | undefined): JsonObject {
  const { state } = step
  const end = finish === undefined ? { status: 'in_progress', incomplete_details: null } : writeFinish(finish)
  const echo = echoRequest(state.context.turn)
  return {
    id: state.id,
    object: 'response',
    created_at: state.createdAt,
    ...end,
    error: end.status === 'failed' ? { code: 'server_error', message: 'the model could not finish its answer' } : null,
    model: state.model,
    output: state.output.filter((item) => item !== undefined),
    usage: finish === undefined ? null : writeUsage(state.usage),
    ...echo,
    service_tier: state.serviceTier ?? echo.service_tier,
  }
}

type ReplyStart = Extract<StreamPart, { type: 'reply-start' }>

function beginReply(step: Step, part: ReplyStart | undefined): void {
  const { state } = step
  if (state.phase !== 'idle') return
  const { context } = state
  state.phase = 'open'
  state.id = responseId(part?.id ?? '', context)
  state.model = context.model ?? part?.model ?? ''
  state.createdAt = part?.createdAt ?? context.nowSeconds()
  state.serviceTier = part?.serviceTier
  state.usage = part?.usage ?? state.usage
  emit(step, 'response.created', { response: writeSnapshot(step, undefined) })
  emit(step, 'response.in_progress', { response: writeSnapshot(step, undefined) })
}

/** Prevents items of other kinds from growing once a new one starts; complete ones end now. */
function sealOthers(step: Step, kind: 'message' | 'reasoning' | 'other'): void {
  for (const item of [...step.state.items.values()]) {
    if (item.sealed || item.kind === kind) continue
    const sealed = { ...item, sealed: true }
    step.state.items.set(item.index, sealed)
    if (sealed.kind === 'message') endMessage(step, sealed, 'completed')
    else if (sealed.kind === 'reasoning') endReasoning(step, sealed)
  }
}

function closeItems(step: Step, status: 'completed' | 'incomplete'): void {
  const last = step.state.begun - 1
  for (const item of [...step.state.items.values()].sort((a, b) => a.index - b.index)) {
    if (item.kind === 'message') closeMessage(step, item, item.index === last ? status : 'completed')
    else if (item.kind === 'reasoning') closeReasoning(step, item)
    else closeCall(step, item)
  }
  step.state.blocks.clear()
}

/** Audio has no item events; the final response contains it in a message. */
function endAudio(step: Step): void {
  const { audio, context } = step.state
  if (audio === undefined) return
  emit(step, 'response.audio.done', {})
  if (audio.transcript !== '') emit(step, 'response.audio.transcript.done', {})
  const content = [{ type: 'output_audio', ...audio }]
  const item = {
    id: createItemId(context, step.state.id, 'msg_'),
    type: 'message',
    status: 'completed',
    role: 'assistant',
    content,
  }
  endItem(step, beginItem(step, item), item)
  step.state.audio = undefined
}

function endReply(step: Step): void {
  const finish = step.state.finish ?? STOP
  const { status } = writeFinish(finish)
  endAudio(step)
  closeItems(step, status === 'incomplete' ? 'incomplete' : 'completed')
  emit(step, `response.${status}`, { response: writeSnapshot(step, finish) })
  step.state.phase = 'ended'
}

function encodeAudio(step: Step, part: Extract<StreamPart, { type: 'audio-delta' }>): void {
  const before = step.state.audio ?? { data: '', transcript: '' }
  step.state.audio = { data: before.data + (part.data ?? ''), transcript: before.transcript + (part.transcript ?? '') }
  if (part.data) emit(step, 'response.audio.delta', { delta: part.data })
  if (part.transcript) emit(step, 'response.audio.transcript.delta', { delta: part.transcript })
}

/** An image is an item of its own and complete at once. */
function encodeMedia(step: Step, { part }: Extract<StreamPart, { type: 'media' }>): void {
  const losses: Loss[] = []
  const item =
    part.type === 'image'
      ? writeImage(part, { context: step.state.context, responseId: step.state.id, losses })
      : undefined
  if (item === undefined) return
  sealOthers(step, 'other')
  endItem(step, beginItem(step, { ...item, status: 'in_progress', result: null }), item)
}

function encodeForeign(step: Step, part: Extract<StreamPart, { type: 'foreign' }>): void {
  if (part.dialect !== 'responses') return
  sealOthers(step, 'other')
  endItem(step, beginItem(step, part.value), part.value)
}

type PartOf<Type extends StreamPart['type']> = Extract<StreamPart, { type: Type }>

const pend = (type: 'output_text' | 'refusal') => (step: Step, part: { block: number; itemId?: string }) => {
  step.state.blocks.set(part.block, { kind: 'pending', type, key: part.itemId })
}

function encodeSaidPart(step: Step, part: PartOf<'text-delta'> | PartOf<'refusal-delta'>): void {
  const hasContent = part.text !== '' || (part.type === 'text-delta' && part.logprobs !== undefined)
  if (!hasContent) return
  sealOthers(step, 'message')
  encodeSaid(step, part.block, part)
}

/** Encoder by part type. Each starts the reply if necessary. */
const CONTENT: { readonly [Type in StreamPart['type']]?: (step: Step, part: PartOf<Type>) => void } = {
  'text-start': pend('output_text'),
  'refusal-start': pend('refusal'),
  'text-delta': encodeSaidPart,
  'refusal-delta': encodeSaidPart,
  'text-citation': (step, part) => encodeCitation(step, part.block, part.citation),
  'text-end': (step, part) => endSaid(step, part.block),
  'refusal-end': (step, part) => endSaid(step, part.block),
  'reasoning-start': (step, part) => {
    const summary = part.summary !== false
    step.state.blocks.set(part.block, { kind: 'pending-reasoning', summary, key: part.id })
  },
  'reasoning-delta': (step, part) => {
    if (part.text !== '') sealOthers(step, 'reasoning')
    encodeThought(step, part.block, part.text)
  },
  'reasoning-end': (step, part) => endReasoningBlock(step, part.block, part),
  'tool-call-start': (step, part) => {
    sealOthers(step, 'other')
    beginCall(step, part)
  },
  'tool-call-delta': (step, part) => encodeArguments(step, part.block, part.arguments),
  'tool-call-end': (step, part) => endCall(step, part.block, part.signature),
  'audio-delta': encodeAudio,
  media: encodeMedia,
  foreign: encodeForeign,
  finish: (step, part) => {
    step.state.finish = part.finish
  },
  'reply-end': endReply,
}

function encodePart(step: Step, part: StreamPart): void {
  if ('choice' in part && part.choice !== undefined && part.choice !== 0) return
  if (part.type === 'reply-start') beginReply(step, part)
  else if (part.type === 'usage') step.state.usage = part.usage
  else if (part.type === 'error') {
    emit(step, 'error', errorFields(part.error))
    step.state.phase = 'ended'
  } else {
    const handle = CONTENT[part.type] as ((step: Step, part: StreamPart) => void) | undefined
    if (handle === undefined) return
    beginReply(step, undefined)
    handle(step, part)
  }
}

/**
 * Encodes a stream of the responses API: items and content parts with start, deltas and end, consecutive sequence
 * numbers, and exactly one terminal event. Only the first choice is used.
 */
export const streamEncoder: StreamEncoder<EncoderState> = {
  start: (context: WireContext) => startEncoder(context),
  encode(state, part) {
    if (state.phase === 'ended') return [state, []]
    const step = beginStep(state)
    encodePart(step, part)
    return [step.state, step.events]
  },
}
