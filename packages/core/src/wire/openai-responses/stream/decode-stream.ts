import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamDecoder } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { readErrorBody } from '../../error-body/read-error-body.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { readAnnotation } from '../content/convert-annotations.ts'
import { readUsage } from '../response/convert-usage.ts'
import { readFinish } from '../response/map-finish-reason.ts'
import {
  addBlock,
  asText,
  beginText,
  beginThought,
  blockKey,
  endBlock,
  endItemBlocks,
  itemKey,
  sendRest,
  sendText,
} from './decode-blocks.ts'
import { beginDecodeStep, type DecoderState, type DecodeStep, startDecoder } from './decoder-state.ts'

type Handler = (step: DecodeStep, event: JsonObject) => void

const CALLS = new Set(['function_call', 'custom_tool_call'])
/** Items whose content arrives in events of their own. */
const MODELLED = new Set(['message', 'reasoning', ...CALLS])

const object = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {})

function beginReply(step: DecodeStep, response: JsonObject): void {
  if (step.state.phase !== 'idle') return
  const { context } = step.state
  step.state.phase = 'open'
  step.parts.push(
    dropUndefined({
      type: 'reply-start' as const,
      id: asText(response.id) || context.createId('resp_'),
      model: asText(response.model) || (context.model ?? ''),
      createdAt: typeof response.created_at === 'number' ? response.created_at : context.nowSeconds(),
      serviceTier: asText(response.service_tier) || undefined,
    }),
  )
}

function beginCall(step: DecodeStep, key: string, item: JsonObject): void {
  if (step.state.open.has(key)) return
  const { block } = addBlock(step, key, 'tool-call')
  const id = asText(item.call_id) || asText(item.id) || step.state.context.createId('call_')
  const kind = item.type === 'custom_tool_call' ? ('custom' as const) : undefined
  step.state.callsTools = true
  const itemId = asText(item.id) || undefined
  step.parts.push(dropUndefined({ type: 'tool-call-start' as const, block, id, name: asText(item.name), kind, itemId }))
}

const onItemAdded: Handler = (step, event) => {
  const item = object(event.item)
  if (CALLS.has(asText(item.type))) beginCall(step, `${itemKey(event)}/0`, item)
}

/** Emits the text of a message or reasoning item that had no content events. */
function sendWholeItem(step: DecodeStep, item: JsonObject, key: string): void {
  const lists = { content: item.content, summary: item.summary }
  for (const [field, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) continue
    list.filter(isJsonObject).forEach((part, index) => {
      const place = `${key}/${field === 'summary' ? 's' : ''}${index}`
      if (part.type === 'output_text') beginText(step, place, { kind: 'text', item: item.id })
      else if (part.type === 'refusal') beginText(step, place, { kind: 'refusal', item: item.id })
      else if (item.type === 'reasoning')
        beginThought(step, place, { summary: field === 'summary', id: asText(item.id) })
      sendRest(step, place, asText(part.text) || asText(part.refusal))
    })
  }
}

const onItemDone: Handler = (step, event) => {
  const item = object(event.item)
  const key = itemKey(event)
  const type = asText(item.type)
  if (!MODELLED.has(type)) {
    step.state.seen.add(key)
    step.parts.push({ type: 'foreign', dialect: 'responses', kind: type, value: item })
    return
  }
  if (CALLS.has(type)) {
    if (!step.state.seen.has(key)) beginCall(step, `${key}/0`, item)
    sendRest(step, `${key}/0`, asText(item.arguments) || asText(item.input))
  } else if (!step.state.seen.has(key)) sendWholeItem(step, item, key)
  const encrypted = asText(item.encrypted_content)
  // Encrypted reasoning without text has no content events.
  if (encrypted !== '' && !step.state.seen.has(key)) {
    beginThought(step, `${key}/s0`, { summary: true, id: asText(item.id) })
  }
  step.state.seen.add(key)
  endItemBlocks(step, key, encrypted)
}

const contentKey = (event: JsonObject) => blockKey(event, event.content_index)
const summaryKey = (event: JsonObject) =>
  `${itemKey(event)}/s${typeof event.summary_index === 'number' ? event.summary_index : 0}`

const onPartAdded: Handler = (step, event) => {
  const { type } = object(event.part)
  if (type === 'output_text') beginText(step, contentKey(event), { kind: 'text', item: event.item_id })
  else if (type === 'refusal') beginText(step, contentKey(event), { kind: 'refusal', item: event.item_id })
  else if (type === 'reasoning_text')
    beginThought(step, contentKey(event), { summary: false, id: asText(event.item_id) })
}

const onPartDone: Handler = (step, event) => {
  if (object(event.part).type !== 'reasoning_text') endBlock(step, contentKey(event))
}

const onText =
  (kind: 'text' | 'refusal'): Handler =>
  (step, event) => {
    const key = contentKey(event)
    beginText(step, key, { kind, item: event.item_id })
    sendText(step, key, { text: asText(event.delta), logprobs: event.logprobs })
  }

const onThought =
  (summary: boolean): Handler =>
  (step, event) => {
    const key = summary ? summaryKey(event) : contentKey(event)
    beginThought(step, key, { summary, id: asText(event.item_id) })
    sendText(step, key, { text: asText(event.delta) })
  }

const onAnnotation: Handler = (step, event) => {
  if (!isJsonObject(event.annotation)) return
  const { block } = beginText(step, contentKey(event), { kind: 'text', item: event.item_id })
  step.parts.push({ type: 'text-citation', block, citation: readAnnotation(event.annotation) })
}

const onArguments: Handler = (step, event) => sendText(step, `${itemKey(event)}/0`, { text: asText(event.delta) })

function endReply(step: DecodeStep, response: JsonObject): void {
  const output = Array.isArray(response.output) ? response.output : []
  output.forEach((item, output_index) => {
    if (!step.state.seen.has(`#${output_index}`)) onItemDone(step, { output_index, item })
  })
  for (const key of [...step.state.open.keys()]) endBlock(step, key)
  const usage = readUsage(response.usage)
  if (usage !== undefined) step.parts.push({ type: 'usage', usage })
  step.parts.push({ type: 'finish', finish: readFinish(response, step.state.callsTools) }, { type: 'reply-end' })
  step.state.phase = 'ended'
}

const onEnd: Handler = (step, event) => endReply(step, object(event.response))

function fail(step: DecodeStep, error: JsonValue): void {
  step.parts.push({ type: 'error', error: readErrorBody(0, { error }) })
  step.state.phase = 'ended'
}

const onFailed: Handler = (step, event) => {
  const error = object(event.response).error
  fail(
    step,
    isJsonObject(error) ? error : { type: 'server_error', message: 'the upstream could not finish its answer' },
  )
}

const onError: Handler = (step, event) => {
  if (isJsonObject(event.error)) return fail(step, event.error)
  const { type: _type, sequence_number: _sequence, ...error } = event
  fail(step, error)
}

const onAudio =
  (field: 'data' | 'transcript'): Handler =>
  (step, event) => {
    const block = step.state.begun
    const delta = asText(event.delta)
    step.parts.push(
      field === 'data'
        ? { type: 'audio-delta', block, data: delta }
        : { type: 'audio-delta', block, transcript: delta },
    )
  }

/** Events with content. All others (progress of hosted tools, `done` after deltas, `keepalive`) add nothing. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['response.output_item.added', onItemAdded],
  ['response.output_item.done', onItemDone],
  ['response.content_part.added', onPartAdded],
  ['response.content_part.done', onPartDone],
  ['response.output_text.delta', onText('text')],
  ['response.output_text.done', (step, event) => sendRest(step, contentKey(event), asText(event.text))],
  ['response.output_text.annotation.added', onAnnotation],
  ['response.refusal.delta', onText('refusal')],
  ['response.refusal.done', (step, event) => sendRest(step, contentKey(event), asText(event.refusal))],
  [
    'response.reasoning_summary_part.added',
    (step, event) => void beginThought(step, summaryKey(event), { summary: true, id: asText(event.item_id) }),
  ],
  ['response.reasoning_summary_text.delta', onThought(true)],
  ['response.reasoning_text.delta', onThought(false)],
  ['response.function_call_arguments.delta', onArguments],
  [
    'response.function_call_arguments.done',
    (step, event) => sendRest(step, `${itemKey(event)}/0`, asText(event.arguments)),
  ],
  ['response.custom_tool_call_input.delta', onArguments],
  ['response.custom_tool_call_input.done', (step, event) => sendRest(step, `${itemKey(event)}/0`, asText(event.input))],
  ['response.audio.delta', onAudio('data')],
  ['response.audio.transcript.delta', onAudio('transcript')],
  ['response.completed', onEnd],
  ['response.incomplete', onEnd],
  ['response.failed', onFailed],
  ['error', onError],
])

/** Decodes a stream of the responses API. Unknown events are ignored; invalid JSON is reported as skipped. */
export const streamDecoder: StreamDecoder<DecoderState> = {
  start: startDecoder,
  decode(state, { event: name, data }) {
    if (state.phase === 'ended' || data === '' || data === '[DONE]') return [state, []]
    const event = parseJson(data)
    if (!isJsonObject(event))
      return [state, [{ type: 'skipped', reason: 'an event of the stream is not a JSON object' }]]
    const step = beginDecodeStep(state)
    const type = asText(event.type) || (isJsonObject(event.error) ? 'error' : (name ?? ''))
    const handler = HANDLERS.get(type)
    if (type === 'response.created' || type === 'response.in_progress') beginReply(step, object(event.response))
    else if (handler !== undefined) {
      if (type !== 'error' && type !== 'response.failed') beginReply(step, object(event.response))
      handler(step, event)
    }
    return [step.state, step.parts]
  },
  end(state): readonly StreamPart[] {
    if (state.phase === 'ended') return []
    const message = 'the upstream ended its stream before the answer was complete'
    return [{ type: 'error', error: { status: 502, type: 'server_error', message } }]
  },
}
