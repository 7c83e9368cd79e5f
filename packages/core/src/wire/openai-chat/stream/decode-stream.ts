import type { JsonObject } from '../../../contract/json.ts'
import type { StreamDecoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { StreamPart, WireError } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { CHAT_TOOLS } from '../../tools/rename-tools.ts'
import { type RestoreState, restoreEach, startRestore } from '../../tools/restore-stream.ts'
import { readError } from '../response/convert-error.ts'
import { readUsage } from '../response/convert-usage.ts'
import { readGroqUsage } from '../response/read-response.ts'
import { type ChoiceState, startChoice } from './choice-state.ts'
import { decodeChoice, finishChoice } from './decode-choice.ts'

export interface ChatDecoderState {
  context: WireContext
  isStarted: boolean
  /** Set after an error or the end; later events are ignored. */
  isEnded: boolean
  /** Whether any chunk came, with a choice or without. */
  hasChunks: boolean
  choices: readonly ChoiceState[]
  /** Undefined until the first tool call; null when no tool was renamed or replaced in the request. */
  restore: RestoreState | null | undefined
}

/** Decodes a chat completion stream. */
export const chatDecoder: StreamDecoder<ChatDecoderState> = {
  start: (context) => ({
    context,
    isStarted: false,
    isEnded: false,
    hasChunks: false,
    choices: [],
    restore: undefined,
  }),

  decode(state, event) {
    if (state.isEnded) return [state, []]
    const next: ChatDecoderState = { ...state, choices: state.choices.map((choice) => ({ ...choice })) }
    const parts = decodeEvent(next, event)
    return [next, restore(next, parts)]
  },

  end(state) {
    if (state.isEnded) return []
    const isComplete = state.choices.length > 0 && state.choices.every((choice) => choice.isFinished)
    return isComplete ? [{ type: 'reply-end' }] : [{ type: 'error', error: brokenOff() }]
  },
}

function brokenOff(): WireError {
  return { status: 502, type: 'server_error', code: 'upstream_broken', message: 'the upstream ended its stream early' }
}

function restore(state: ChatDecoderState, parts: StreamPart[]): readonly StreamPart[] {
  if (state.restore === undefined && parts.some((part) => part.type === 'tool-call-start')) {
    state.restore = startRestore(state.context, CHAT_TOOLS) ?? null
  }
  return restoreEach(state, parts)
}

function decodeEvent(state: ChatDecoderState, event: WireEvent): StreamPart[] {
  const data = event.data.trim()
  if (data === '') return []
  if (data === '[DONE]') return endReply(state)
  const chunk = parseJson(data)
  if (event.event === 'error' || (isJsonObject(chunk) && isError(chunk))) {
    state.isEnded = true
    return [{ type: 'error', error: readError(0, chunk ?? data) }]
  }
  if (!isJsonObject(chunk)) return [{ type: 'skipped', reason: 'a chunk is not a JSON object' }]
  return decodeChunk(state, chunk)
}

function isError(chunk: JsonObject): boolean {
  const error = chunk['error']
  if (error !== undefined && error !== null && error !== false && error !== '') return true
  return chunk['object'] === 'error' || (chunk['type'] === 'error' && chunk['choices'] === undefined)
}

function decodeChunk(state: ChatDecoderState, chunk: JsonObject): StreamPart[] {
  state.hasChunks = true
  const choices = Array.isArray(chunk['choices']) ? chunk['choices'].filter(isJsonObject) : []
  const usage = readUsage(chunk['usage']) ?? readGroqUsage(chunk)
  // Azure starts with the results of its prompt filter: no choices, id or model.
  if (choices.length === 0 && usage === undefined) return []
  const parts: StreamPart[] = []
  if (!state.isStarted) parts.push(startReply(state, chunk))
  for (const entry of choices) {
    parts.push(...decodeChoice(choiceAt(state, entry), entry, state.context))
  }
  if (usage !== undefined) parts.push({ type: 'usage', usage })
  return parts
}

function choiceAt(state: ChatDecoderState, entry: JsonObject): ChoiceState {
  const index = typeof entry['index'] === 'number' ? entry['index'] : 0
  const known = state.choices.find((choice) => choice.index === index)
  if (known !== undefined) return known
  const choice = startChoice(index)
  state.choices = [...state.choices, choice]
  return choice
}

function startReply(state: ChatDecoderState, chunk: JsonObject): StreamPart {
  state.isStarted = true
  const { context } = state
  const start = {
    type: 'reply-start' as const,
    id: typeof chunk['id'] === 'string' && chunk['id'] !== '' ? chunk['id'] : context.createId('chatcmpl-'),
    model: typeof chunk['model'] === 'string' && chunk['model'] !== '' ? chunk['model'] : (context.model ?? ''),
    createdAt: typeof chunk['created'] === 'number' ? chunk['created'] : context.nowSeconds(),
  }
  return typeof chunk['service_tier'] === 'string' ? { ...start, serviceTier: chunk['service_tier'] } : start
}

/**
 * `[DONE]` is the provider's word that the answer is whole, so a choice without a reason has simply stopped. Chunks that
 * never had a choice are no answer.
 */
function endReply(state: ChatDecoderState): StreamPart[] {
  if (state.hasChunks && state.choices.length === 0) {
    state.isEnded = true
    return [{ type: 'error', error: { ...brokenOff(), message: 'the upstream ended its stream without a choice' } }]
  }
  const parts: StreamPart[] = []
  if (!state.isStarted) parts.push(startReply(state, {}))
  if (state.choices.length === 0) state.choices = [startChoice(0)]
  for (const choice of state.choices) if (!choice.isFinished) finishChoice(choice, undefined, parts)
  state.isEnded = true
  parts.push({ type: 'reply-end' })
  return parts
}
