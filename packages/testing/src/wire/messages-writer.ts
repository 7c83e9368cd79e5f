import type { JsonObject } from '../json.ts'
import type { ApiWriter, ScriptedError, StreamWriter } from './api-writer.ts'
import type { Delta, Script, ScriptedFinish, ScriptedUsage } from './content-reply.ts'
import { anthropicErrorType } from './error-types.ts'
import type { Block } from './fold-deltas.ts'
import { parseToolInput } from './parse-tool-input.ts'
import type { WireFrame } from './wire-answer.ts'

const STOP = {
  stop: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'refusal',
  refusal: 'refusal',
  'stop-sequence': 'stop_sequence',
} as const

function stopReason(finish: ScriptedFinish): string {
  return typeof finish === 'string' ? STOP[finish] : finish.raw
}

function writeUsage(usage: ScriptedUsage): JsonObject {
  const cached = usage.cachedInputTokens ?? 0
  const written = usage.cacheWriteTokens ?? 0
  return {
    input_tokens: usage.inputTokens - cached - written,
    cache_creation_input_tokens: written,
    cache_read_input_tokens: cached,
    output_tokens: usage.outputTokens,
  }
}

function writeBlock(block: Block): JsonObject {
  if (block.kind === 'tool') {
    return { type: 'tool_use', id: block.id, name: block.name, input: parseToolInput(block.text) }
  }
  if (block.kind !== 'reasoning') return { type: 'text', text: block.text }
  return block.redacted === undefined
    ? { type: 'thinking', thinking: block.text, signature: block.signature ?? '' }
    : { type: 'redacted_thinking', data: block.redacted }
}

function writeMessage(script: Script): JsonObject {
  return {
    id: script.id,
    type: 'message',
    role: 'assistant',
    model: script.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
  }
}

const startOf = (delta: Delta): JsonObject => {
  if (delta.kind === 'tool') return { type: 'tool_use', id: delta.id, name: delta.name, input: {} }
  if (delta.kind !== 'reasoning') return { type: 'text', text: '' }
  return delta.redacted === undefined
    ? { type: 'thinking', thinking: '', signature: '' }
    : { type: 'redacted_thinking', data: delta.redacted }
}

const deltaOf = (delta: Delta): JsonObject | undefined => {
  if (delta.kind === 'reasoning') {
    if (delta.redacted !== undefined) return undefined
    return delta.signature === undefined
      ? { type: 'thinking_delta', thinking: delta.text }
      : { type: 'signature_delta', signature: delta.signature }
  }
  if (delta.kind === 'tool') {
    return delta.open ? undefined : { type: 'input_json_delta', partial_json: delta.text }
  }
  return { type: 'text_delta', text: delta.text }
}

function keyOf(delta: Delta): string {
  if (delta.kind === 'tool') return `tool ${delta.call}`
  return delta.kind === 'reasoning' && delta.redacted !== undefined ? 'redacted' : delta.kind
}

const frame = (type: string, fields: JsonObject, mark?: WireFrame['mark']): WireFrame => ({
  event: type,
  data: { type, ...fields },
  ...(mark === undefined ? {} : { mark }),
})

function openStream(script: Script): StreamWriter {
  let index = -1
  let open: string | undefined
  const close = (): WireFrame[] => (open === undefined ? [] : [frame('content_block_stop', { index })])
  return {
    start() {
      const usage = script.usage === null ? { input_tokens: 0, output_tokens: 0 } : writeUsage(script.usage)
      const message = { ...writeMessage(script), usage: { ...usage, output_tokens: 1 } }
      return [frame('message_start', { message }), frame('ping', {})]
    },
    write(delta) {
      const frames: WireFrame[] = []
      const key = keyOf(delta)
      if (key !== open) {
        frames.push(...close())
        open = key
        index += 1
        frames.push(frame('content_block_start', { index, content_block: startOf(delta) }))
      }
      const piece = deltaOf(delta)
      if (piece !== undefined) frames.push(frame('content_block_delta', { index, delta: piece }))
      return frames
    },
    finish(usage) {
      const delta = { stop_reason: stopReason(script.finish), stop_sequence: script.stopSequence ?? null }
      const counts = usage === null ? { output_tokens: 0 } : writeUsage(usage)
      return [...close(), frame('message_delta', { delta, usage: counts }, 'finish'), frame('message_stop', {}, 'end')]
    },
  }
}

function writeError(status: number, error: ScriptedError): JsonObject {
  return {
    type: 'error',
    error: { type: error.type ?? anthropicErrorType(status), message: error.message },
    request_id: 'req_scripted',
  }
}

/** Anthropic messages. */
export const messagesWriter: ApiWriter = {
  streamFraming: 'sse',
  streamType: 'text/event-stream; charset=utf-8',
  writeWhole: (script, blocks) => ({
    ...writeMessage(script),
    content: blocks.map(writeBlock),
    stop_reason: stopReason(script.finish),
    stop_sequence: script.stopSequence ?? null,
    ...(script.usage === null ? {} : { usage: writeUsage(script.usage) }),
  }),
  openStream,
  writeError,
  writeErrorFrame(status, error) {
    const { request_id: _id, ...body } = writeError(status, error)
    return { event: 'error', data: body, mark: 'error' }
  },
}
