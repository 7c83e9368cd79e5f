import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import type { WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import { messagesGrammar } from '../anthropic-messages/grammar.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'

const context = (streamUsage?: boolean): WireContext => ({
  createId: (prefix) => `${prefix}1`,
  nowSeconds: () => 5,
  turn: {
    messages: [],
    stream: true,
    source: 'chat',
    extras: {},
    ...(streamUsage === undefined ? {} : { streamUsage }),
  },
})

const event = (value: JsonObject & { type: string }): WireEvent => ({ event: value.type, data: JSON.stringify(value) })
const start = event({
  type: 'message_start',
  message: { id: 'msg_1', model: 'claude', usage: { input_tokens: 3, cache_read_input_tokens: 2, output_tokens: 1 } },
})
const block = (index: number, content_block: JsonObject) => event({ type: 'content_block_start', index, content_block })
const delta = (index: number, value: JsonObject) => event({ type: 'content_block_delta', index, delta: value })
const stop = (index: number) => event({ type: 'content_block_stop', index })
const finish = (reason: string, output = 7) =>
  event({
    type: 'message_delta',
    delta: { stop_reason: reason, stop_sequence: null },
    usage: { output_tokens: output },
  })
const end = event({ type: 'message_stop' })
const text = (index: number, said: string) => [
  block(index, { type: 'text', text: '' }),
  delta(index, { type: 'text_delta', text: said }),
  stop(index),
]

/** What a chat client sees: chunks, and "[DONE]" as text. */
function translate(events: readonly WireEvent[], own = context()): (JsonObject | string)[] {
  let decoding = messagesGrammar.decoder.start(own)
  let encoding = chatGrammar.encoder.start(own)
  const parts = events.flatMap((each) => {
    const [next, some] = messagesGrammar.decoder.decode(decoding, each)
    decoding = next
    return [...some]
  })
  return [...parts, ...messagesGrammar.decoder.end(decoding)].flatMap((part) => {
    const [next, some] = chatGrammar.encoder.encode(encoding, part)
    encoding = next
    return some.map((each) => {
      expect(each.event).toBeUndefined()
      return each.data === '[DONE]' ? each.data : (JSON.parse(each.data) as JsonObject)
    })
  })
}

const deltasOf = (chunks: (JsonObject | string)[]) =>
  chunks.flatMap((chunk) => {
    if (typeof chunk === 'string') return []
    const [choice] = (chunk['choices'] ?? []) as JsonObject[]
    return choice === undefined ? [] : [choice['delta'] as JsonObject]
  })

describe('messages streams for a chat client', () => {
  it('N1, N4: role, content, finish and end in one envelope', () => {
    const chunks = translate([start, event({ type: 'ping' }), ...text(0, 'Hello'), finish('end_turn'), end])
    expect(deltasOf(chunks)).toEqual([{ role: 'assistant' }, { content: 'Hello' }, {}])
    expect(chunks.at(-1)).toBe('[DONE]')
    expect(chunks.filter((chunk) => typeof chunk === 'object')).toHaveLength(3)
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk).toMatchObject({ id: 'chatcmpl-1', model: 'claude', created: 5, object: 'chat.completion.chunk' })
    }
  })

  it('N2, N8: calls count from 0, thinking only appears as reasoning_content', () => {
    const chunks = translate([
      start,
      block(0, { type: 'thinking', thinking: '', signature: '' }),
      delta(0, { type: 'thinking_delta', thinking: 'hm' }),
      stop(0),
      block(1, { type: 'tool_use', id: 't', name: 'f', input: {} }),
      delta(1, { type: 'input_json_delta', partial_json: '{"a":1}' }),
      stop(1),
      finish('tool_use'),
      end,
    ])
    expect(deltasOf(chunks).slice(1, -1)).toEqual([
      { reasoning_content: 'hm' },
      { tool_calls: [{ index: 0, id: 't', type: 'function', function: { name: 'f', arguments: '' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '{"a":1}' } }] },
    ])
    expect(chunks.at(-2)).toMatchObject({ choices: [{ finish_reason: 'tool_calls' }] })
  })

  it('N5: usage only if requested, including cached tokens, cumulative and not summed', () => {
    const events = [start, ...text(0, 'x'), finish('end_turn', 4), end]
    expect(translate(events, context(true)).at(-2)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 5, completion_tokens: 4, total_tokens: 9, prompt_tokens_details: { cached_tokens: 2 } },
    })
    expect(JSON.stringify(translate(events, context(false)))).not.toContain('usage')
  })

  it('N7: an error event becomes an error frame and ends the stream', () => {
    const broken = event({ type: 'error', error: { type: 'overloaded_error', message: 'busy' } })
    const chunks = translate([start, ...text(0, 'x'), broken, finish('end_turn'), end])
    expect(chunks.at(-1)).toEqual({ error: { message: 'busy', type: 'server_error', param: null, code: null } })
  })

  it('L5, L10: unknown deltas and events do not affect the rest', () => {
    const chunks = translate([
      start,
      block(0, { type: 'text', text: '' }),
      delta(0, { type: 'sparkle_delta', glitter: 1 }),
      delta(0, { type: 'text_delta', text: 'a' }),
      event({ type: 'weather_report' }),
      { event: 'content_block_delta', data: '{"type":"content_bl' },
      delta(0, { type: 'text_delta', text: 'b' }),
      stop(0),
      finish('end_turn'),
      end,
    ])
    expect(deltasOf(chunks).flatMap((each) => each['content'] ?? [])).toEqual(['a', 'b'])
  })

  it('blocks of server tools are dropped, citations become annotations', () => {
    const citation = { type: 'web_search_result_location', url: 'https://a.example', title: 'A', cited_text: 'x' }
    const chunks = translate([
      start,
      block(0, { type: 'server_tool_use', id: 's', name: 'web_search', input: {} }),
      delta(0, { type: 'input_json_delta', partial_json: '{"query":"x"}' }),
      stop(0),
      block(1, { type: 'web_search_tool_result', tool_use_id: 's', content: [] }),
      stop(1),
      ...text(2, 'so '),
      block(3, { type: 'text', text: '' }),
      delta(3, { type: 'text_delta', text: 'it is' }),
      delta(3, { type: 'citations_delta', citation }),
      stop(3),
      finish('end_turn'),
      end,
    ])
    expect(JSON.stringify(chunks)).not.toContain('tool_calls')
    const annotation = { start_index: 3, end_index: 8, url: 'https://a.example', title: 'A' }
    expect(deltasOf(chunks)).toContainEqual({ annotations: [{ type: 'url_citation', url_citation: annotation }] })
  })
})
