import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamEncoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { StreamPart, Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { writeAnnotation } from '../content/convert-annotations.ts'
import { writeReasoning } from '../content/convert-reasoning.ts'
import { writeErrorEvent } from '../response/convert-error.ts'
import { writeUsage } from '../response/convert-usage.ts'
import { writeFinish } from '../response/map-finish-reason.ts'
import { chatId, writeImages } from '../response/write-response.ts'
import { collectThought, NO_THOUGHTS, type Thoughts, writeThought } from './encode-thought.ts'

interface ChoiceState {
  isFinished: boolean
  /** Tool call index by block. */
  tools: ReadonlyMap<number, ToolPlace>
  textLength: number
  /** Start and current length of the text block within the message. */
  blockStart: number
  annotations: readonly JsonObject[]
  thoughts: Thoughts
}

interface ToolPlace {
  index: number
  isCustom: boolean
  isEmpty: boolean
}

export interface ChatEncoderState {
  id: string
  model: string
  created: number
  wantsUsage: boolean
  usage: Usage | undefined
  choices: ReadonlyMap<number, ChoiceState>
  isEnded: boolean
  context: WireContext
}

const NEW_CHOICE: ChoiceState = {
  isFinished: false,
  tools: new Map(),
  textLength: 0,
  blockStart: 0,
  annotations: [],
  thoughts: NO_THOUGHTS,
}

/** Encodes a chat completion stream. Usage is included only for clients that requested it. */
export const chatEncoder: StreamEncoder<ChatEncoderState> = {
  start: (context) => ({
    id: '',
    model: context.model ?? '',
    created: 0,
    wantsUsage: context.turn?.streamUsage === true,
    usage: undefined,
    choices: new Map(),
    isEnded: false,
    context,
  }),

  encode(state, part) {
    if (state.isEnded) return [state, []]
    const next = { ...state }
    return [next, encodePart(next, part)]
  },
}

function encodePart(state: ChatEncoderState, part: StreamPart): WireEvent[] {
  switch (part.type) {
    case 'reply-start':
      startReply(state, part)
      return openChoice(state, 0)
    case 'usage':
      state.usage = part.usage
      return []
    case 'finish':
      return encodeFinish(state, part)
    case 'error':
      state.isEnded = true
      return [writeErrorEvent(part.error)]
    case 'reply-end':
      return endReply(state)
    case 'ping':
    case 'skipped':
    case 'foreign':
      return []
    default:
      return encodeDelta(state, part)
  }
}

function startReply(state: ChatEncoderState, part: Extract<StreamPart, { type: 'reply-start' }>): void {
  state.id = chatId(part.id)
  state.created = part.createdAt
  if (state.model === '') state.model = part.model
  state.usage = part.usage
}

type DeltaPart = Extract<StreamPart, { block: number }>

function encodeDelta(state: ChatEncoderState, part: DeltaPart): WireEvent[] {
  const index = part.choice ?? 0
  const opening = openChoice(state, index)
  const choice = state.choices.get(index) ?? NEW_CHOICE
  const delta = writeDelta(choice, part, (changes) => setChoice(state, index, changes))
  if (delta === undefined) return opening
  const logprobs = part.type === 'text-delta' ? part.logprobs : undefined
  return [...opening, writeChunk(state, logprobs === undefined ? { index, delta } : { index, delta, logprobs })]
}

function writeDelta(
  choice: ChoiceState,
  part: DeltaPart,
  change: (changes: Partial<ChoiceState>) => void,
): JsonObject | undefined {
  switch (part.type) {
    case 'text-start':
      change({ blockStart: choice.textLength })
      return undefined
    case 'text-delta':
      change({ textLength: choice.textLength + part.text.length })
      return { content: part.text }
    case 'text-citation': {
      const text = { length: choice.textLength - choice.blockStart }
      const annotation = writeAnnotation(part.citation, text, choice.blockStart)
      if (annotation !== undefined) change({ annotations: [...choice.annotations, annotation] })
      return undefined
    }
    case 'refusal-delta':
      return { refusal: part.text }
    case 'reasoning-start':
    case 'reasoning-delta':
    case 'reasoning-end':
      change({ thoughts: collectThought(choice.thoughts, part) })
      return writeThought(part)
    case 'tool-call-start':
      return openTool(choice, part, change)
    case 'tool-call-delta':
      return writeToolDelta(choice, part, change)
    case 'tool-call-end':
      return writeToolEnd(choice, part)
    case 'audio-delta':
      return writeAudio(part)
    case 'media':
      return writeImages([part.part])
    default:
      return undefined
  }
}

/**
 * What a client needs as a list. The official client keeps only the last value of such fields, so the last one is
 * complete: a signature without its whole text would be refused when it is sent back.
 */
function writeLists({ annotations, thoughts: { ended, growing } }: ChoiceState): JsonObject | undefined {
  const { reasoning_details: details } = writeReasoning([...ended, ...growing.values()], 'chat')
  if (annotations.length === 0 && details === undefined) return undefined
  return dropUndefined({
    reasoning_details: details,
    annotations: annotations.length === 0 ? undefined : [...annotations],
  })
}

function openTool(
  choice: ChoiceState,
  part: Extract<StreamPart, { type: 'tool-call-start' }>,
  change: (changes: Partial<ChoiceState>) => void,
): JsonObject {
  const place = { index: choice.tools.size, isCustom: part.kind === 'custom', isEmpty: true }
  change({ tools: new Map([...choice.tools, [part.block, place]]) })
  const call = place.isCustom
    ? { type: 'custom', custom: { name: part.name, input: '' } }
    : { type: 'function', function: { name: part.name, arguments: '' } }
  return { tool_calls: [{ index: place.index, id: part.id, ...call }] }
}

function writeToolDelta(
  choice: ChoiceState,
  part: Extract<StreamPart, { type: 'tool-call-delta' }>,
  change: (changes: Partial<ChoiceState>) => void,
): JsonObject | undefined {
  const place = choice.tools.get(part.block)
  if (place === undefined) return undefined
  if (place.isEmpty && part.arguments !== '')
    change({ tools: new Map([...choice.tools, [part.block, { ...place, isEmpty: false }]]) })
  const call = place.isCustom ? { custom: { input: part.arguments } } : { function: { arguments: part.arguments } }
  return { tool_calls: [{ index: place.index, ...call }] }
}

function writeToolEnd(
  choice: ChoiceState,
  part: Extract<StreamPart, { type: 'tool-call-end' }>,
): JsonObject | undefined {
  const place = choice.tools.get(part.block)
  if (place === undefined) return undefined
  // Clients parse arguments as JSON, which an empty text is not.
  const isBare = place.isEmpty && !place.isCustom
  if (!isBare && part.signature === undefined) return undefined
  const call: JsonObject = { index: place.index }
  if (isBare) call['function'] = { arguments: '{}' }
  if (part.signature !== undefined) call['extra_content'] = { google: { thought_signature: part.signature } }
  return { tool_calls: [call] }
}

function writeAudio(part: Extract<StreamPart, { type: 'audio-delta' }>): JsonObject {
  const audio: JsonObject = {}
  if (part.id !== undefined) audio['id'] = part.id
  if (part.data !== undefined) audio['data'] = part.data
  if (part.transcript !== undefined) audio['transcript'] = part.transcript
  return { audio }
}

function setChoice(state: ChatEncoderState, index: number, changes: Partial<ChoiceState>): void {
  const choice = state.choices.get(index) ?? NEW_CHOICE
  state.choices = new Map([...state.choices, [index, { ...choice, ...changes }]])
}

/** The first chunk of a choice contains the role; some clients read it only there. */
function openChoice(state: ChatEncoderState, index: number): WireEvent[] {
  if (state.choices.has(index)) return []
  setChoice(state, index, {})
  return [writeChunk(state, { index, delta: { role: 'assistant' } })]
}

function encodeFinish(state: ChatEncoderState, part: Extract<StreamPart, { type: 'finish' }>): WireEvent[] {
  const index = part.choice ?? 0
  const opening = openChoice(state, index)
  const choice = state.choices.get(index) ?? NEW_CHOICE
  if (choice.isFinished) return opening
  setChoice(state, index, { isFinished: true, annotations: [], thoughts: NO_THOUGHTS })
  const lists = writeLists(choice)
  if (lists !== undefined) opening.push(writeChunk(state, { index, delta: lists }))
  return [...opening, writeChunk(state, { index, delta: {}, finish: writeFinish(part.finish) })]
}

function endReply(state: ChatEncoderState): WireEvent[] {
  const events: WireEvent[] = []
  if (state.choices.size === 0) events.push(...openChoice(state, 0))
  for (const [index, choice] of state.choices) {
    if (!choice.isFinished) events.push(writeChunk(state, { index, delta: {}, finish: 'stop' }))
  }
  if (state.wantsUsage && state.usage !== undefined) {
    events.push(writeEvent({ ...envelope(state), choices: [], usage: writeUsage(state.usage) }))
  }
  state.isEnded = true
  events.push({ data: '[DONE]' })
  return events
}

interface ChunkChoice {
  index: number
  delta: JsonObject
  finish?: string
  logprobs?: JsonValue
}

function writeChunk(state: ChatEncoderState, { index, delta, finish, logprobs }: ChunkChoice): WireEvent {
  const choice = { index, delta, logprobs: logprobs ?? null, finish_reason: finish ?? null }
  const chunk = { ...envelope(state), choices: [choice] }
  return writeEvent(state.wantsUsage ? { ...chunk, usage: null } : chunk)
}

function envelope(state: ChatEncoderState): JsonObject {
  if (state.id === '') {
    // The parts have no start: an agent that only yields text.
    state.id = state.context.createId('chatcmpl-')
    state.created = state.context.nowSeconds()
  }
  return { id: state.id, object: 'chat.completion.chunk', created: state.created, model: state.model }
}

function writeEvent(value: JsonObject): WireEvent {
  return { data: JSON.stringify(value) }
}
