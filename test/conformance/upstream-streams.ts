import type { JsonObject } from '../../packages/core/src/contract/json.ts'
import type { WireEvent } from '../../packages/core/src/contract/wire/grammar.ts'
import { writeEvents } from '../../packages/core/src/wire/sse/write-event.ts'

const chunk = (delta: JsonObject, finish: string | null = null): WireEvent => ({
  data: JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'up',
    choices: [{ index: 0, delta, finish_reason: finish }],
  }),
})

const usageChunk: WireEvent = {
  data: JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'up',
    choices: [],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18, prompt_tokens_details: { cached_tokens: 4 } },
  }),
}

const event = (value: JsonObject & { type: string }): WireEvent => ({ event: value.type, data: JSON.stringify(value) })
const start = (index: number, content_block: JsonObject) => event({ type: 'content_block_start', index, content_block })
const delta = (index: number, value: JsonObject) => event({ type: 'content_block_delta', index, delta: value })
const stop = (index: number) => event({ type: 'content_block_stop', index })

/** Thinking, text, then two tool calls with interleaved arguments. */
export const CHAT_STREAM = writeEvents([
  chunk({ role: 'assistant', content: '' }),
  chunk({ reasoning_content: 'Let me ' }),
  chunk({ reasoning_content: 'see.' }),
  chunk({ content: 'Grüße 👩‍🚀' }),
  chunk({ content: ' there' }),
  chunk({
    tool_calls: [{ index: 0, id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"ci' } }],
  }),
  chunk({
    tool_calls: [
      { index: 1, id: 'call_b', type: 'function', function: { name: 'time', arguments: '{}' } },
      { index: 0, function: { arguments: 'ty":"Oslo"}' } },
    ],
  }),
  chunk({}, 'tool_calls'),
  usageChunk,
  { data: '[DONE]' },
])

/** The same answer from Anthropic, with signed thinking. */
export const MESSAGES_STREAM = writeEvents([
  event({
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'up',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 7, cache_read_input_tokens: 4, cache_creation_input_tokens: 0, output_tokens: 1 },
    },
  }),
  event({ type: 'ping' }),
  start(0, { type: 'thinking', thinking: '', signature: '' }),
  delta(0, { type: 'thinking_delta', thinking: 'Let me see.' }),
  delta(0, { type: 'signature_delta', signature: 'sig' }),
  stop(0),
  start(1, { type: 'text', text: '' }),
  delta(1, { type: 'text_delta', text: 'Grüße 👩‍🚀' }),
  delta(1, { type: 'text_delta', text: ' there' }),
  stop(1),
  start(2, { type: 'tool_use', id: 'call_a', name: 'weather', input: {} }),
  delta(2, { type: 'input_json_delta', partial_json: '' }),
  delta(2, { type: 'input_json_delta', partial_json: '{"city":"Oslo"}' }),
  stop(2),
  start(3, { type: 'tool_use', id: 'call_b', name: 'time', input: {} }),
  stop(3),
  event({
    type: 'message_delta',
    delta: { stop_reason: 'tool_use', stop_sequence: null },
    usage: { output_tokens: 7 },
  }),
  event({ type: 'message_stop' }),
])
