import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamDecoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { MESSAGES_TOOLS } from '../../tools/rename-tools.ts'
import { type RestoreState, restoreEach, startRestore } from '../../tools/restore-stream.ts'
import { readError } from '../response/convert-error.ts'
import { mergeUsage, readUsage } from '../response/convert-usage.ts'
import { readStopReason } from '../response/map-stop-reason.ts'
import { type BlockState, decodeBlockDelta, decodeBlockEnd, decodeBlockStart } from './decode-block.ts'

export interface MessagesDecoderState {
  context: WireContext
  isStarted: boolean
  isFinished: boolean
  /** Set after an error or the end; later events are ignored. */
  isEnded: boolean
  /** Open blocks, by Anthropic's index. */
  blocks: ReadonlyMap<number, BlockState>
  nextBlock: number
  usage: JsonObject | undefined
  /** Undefined until the first tool call; null when no tool was renamed or replaced in the request. */
  restore: RestoreState | null | undefined
}

/** Decodes the events of a message stream. */
export const messagesDecoder: StreamDecoder<MessagesDecoderState> = {
  start: (context) => ({
    context,
    isStarted: false,
    isFinished: false,
    isEnded: false,
    blocks: new Map(),
    nextBlock: 0,
    usage: undefined,
    restore: undefined,
  }),

  decode(state, event) {
    if (state.isEnded) return [state, []]
    const next = { ...state }
    const parts = decodeEvent(next, event)
    return [next, restore(next, parts)]
  },

  end(state) {
    if (state.isEnded) return []
    const message = 'the upstream ended its stream early'
    return [{ type: 'error', error: { status: 502, type: 'api_error', code: 'upstream_broken', message } }]
  },
}

function restore(state: MessagesDecoderState, parts: StreamPart[]): readonly StreamPart[] {
  if (state.restore === undefined && parts.some((part) => part.type === 'tool-call-start')) {
    state.restore = startRestore(state.context, MESSAGES_TOOLS) ?? null
  }
  return restoreEach(state, parts)
}

function decodeEvent(state: MessagesDecoderState, event: WireEvent): StreamPart[] {
  if (event.data === '' || event.data === '[DONE]') return []
  const data = parseJson(event.data)
  const type = isJsonObject(data) ? data['type'] : undefined
  if (event.event === 'error' || type === 'error' || (isJsonObject(data) && isJsonObject(data['error']))) {
    state.isEnded = true
    return [{ type: 'error', error: readError(0, data ?? event.data) }]
  }
  if (!isJsonObject(data)) return [{ type: 'skipped', reason: 'an event is not a JSON object' }]
  switch (type) {
    case 'message_start':
      return startMessage(state, data['message'])
    case 'content_block_start':
      return startBlock(state, data)
    case 'content_block_delta':
      return changeBlock(state, data)
    case 'content_block_stop':
      return stopBlock(state, data)
    case 'message_delta':
      return finishMessage(state, data)
    case 'message_stop':
      return endMessage(state)
    case 'ping':
      return [{ type: 'ping' }]
    default:
      return [{ type: 'skipped', reason: 'an event of an unknown type', isUnknown: true }]
  }
}

function startMessage(state: MessagesDecoderState, value: JsonValue | undefined): StreamPart[] {
  if (state.isStarted) return []
  state.isStarted = true
  const message = isJsonObject(value) ? value : {}
  const { context } = state
  state.usage = mergeUsage(undefined, message['usage'])
  const usage = readUsage(state.usage)
  const tier = state.usage?.['service_tier']
  return [
    {
      type: 'reply-start',
      id: typeof message['id'] === 'string' && message['id'] !== '' ? message['id'] : context.createId('msg_'),
      model: typeof message['model'] === 'string' ? message['model'] : (context.model ?? ''),
      createdAt: context.nowSeconds(),
      ...(usage === undefined ? {} : { usage }),
      ...(typeof tier === 'string' ? { serviceTier: tier } : {}),
    },
  ]
}

function indexOf(data: JsonObject): number {
  return typeof data['index'] === 'number' ? data['index'] : 0
}

function startBlock(state: MessagesDecoderState, data: JsonObject): StreamPart[] {
  const value = data['content_block']
  if (!isJsonObject(value)) return [{ type: 'skipped', reason: 'a block without content' }]
  const [block, parts] = decodeBlockStart(value, state.nextBlock)
  state.nextBlock += 1
  state.blocks = new Map([...state.blocks, [indexOf(data), block]])
  return parts
}

function changeBlock(state: MessagesDecoderState, data: JsonObject): StreamPart[] {
  const block = state.blocks.get(indexOf(data))
  const delta = data['delta']
  if (block === undefined || !isJsonObject(delta)) return [{ type: 'skipped', reason: 'a delta of no open block' }]
  const [next, parts] = decodeBlockDelta(block, delta)
  if (next !== block) state.blocks = new Map([...state.blocks, [indexOf(data), next]])
  return parts
}

function stopBlock(state: MessagesDecoderState, data: JsonObject): StreamPart[] {
  const block = state.blocks.get(indexOf(data))
  if (block === undefined) return []
  const blocks = new Map(state.blocks)
  blocks.delete(indexOf(data))
  state.blocks = blocks
  return decodeBlockEnd(block)
}

/** Usage in this event is cumulative; omitted counts keep their value from the start. */
function finishMessage(state: MessagesDecoderState, data: JsonObject): StreamPart[] {
  const parts: StreamPart[] = []
  const delta = isJsonObject(data['delta']) ? data['delta'] : {}
  if (typeof delta['stop_reason'] === 'string' && !state.isFinished) {
    parts.push(...closeBlocks(state))
    state.isFinished = true
    parts.push({ type: 'finish', finish: readStopReason(delta['stop_reason'], delta['stop_sequence']) })
  }
  state.usage = mergeUsage(state.usage, data['usage'])
  const usage = readUsage(state.usage)
  if (usage !== undefined) parts.push({ type: 'usage', usage })
  return parts
}

function closeBlocks(state: MessagesDecoderState): StreamPart[] {
  const parts = [...state.blocks.values()].flatMap(decodeBlockEnd)
  state.blocks = new Map()
  return parts
}

function endMessage(state: MessagesDecoderState): StreamPart[] {
  state.isEnded = true
  if (state.isFinished) return [{ type: 'reply-end' }]
  return [...closeBlocks(state), { type: 'finish', finish: { unified: 'unknown' } }, { type: 'reply-end' }]
}
