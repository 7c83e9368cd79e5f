import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import type { WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { messagesGrammar } from '../anthropic-messages/grammar.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'

let ids = 0
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 1_700_000_000 }

const answer = (message: JsonObject, finish: string | null, more: JsonObject = {}) => {
  const choices = [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }]
  const body = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'm', choices, ...more }
  return messagesGrammar.writeResponse(chatGrammar.readResponse(body, context), context).body
}
const call = (id: string, name: string, text: string) => ({ id, type: 'function', function: { name, arguments: text } })

describe('chat answers for a messages client', () => {
  it('J1, J2: text and calls', () => {
    expect(answer({ content: 'hi' }, 'stop')).toMatchObject({
      type: 'message',
      role: 'assistant',
      content: [{ type: 'text', text: 'hi' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
    })
    const calls = answer(
      { content: null, tool_calls: [call('a', 'f', '{"x":1}'), call('b', 'g', 'broken')] },
      'tool_calls',
    )
    expect(calls).toMatchObject({
      content: [
        { type: 'tool_use', id: 'a', name: 'f', input: { x: 1 } },
        { type: 'tool_use', id: 'b', name: 'g', input: { raw: 'broken' } },
      ],
      stop_reason: 'tool_use',
    })
  })

  it.each([
    ['stop', 'end_turn'],
    ['length', 'max_tokens'],
    ['model_length', 'max_tokens'],
    ['tool_calls', 'tool_use'],
    ['function_call', 'tool_use'],
    ['content_filter', 'refusal'],
    ['eos', 'end_turn'],
    ['insufficient_system_resource', 'end_turn'],
    [null, 'end_turn'],
  ])('J4, J5, J10: finish %s becomes %s', (finish, expected) => {
    expect(answer({ content: 'x' }, finish)['stop_reason']).toBe(expected)
  })

  it('a call with the id of an earlier one gets an id of its own', () => {
    const { content } = answer({ tool_calls: [call('a', 'f', '{}'), call('a', 'g', '{}')] }, 'tool_calls')
    expect(content).toMatchObject([{ id: 'a' }, { id: expect.stringMatching(/^call_/), name: 'g' }])
  })

  it('a stop with calls becomes tool_use, a refusal stays a refusal', () => {
    expect(answer({ tool_calls: [call('a', 'f', '{}')] }, 'stop')['stop_reason']).toBe('tool_use')
    expect(answer({ refusal: 'no' }, 'stop')).toMatchObject({ content: [{ text: 'no' }], stop_reason: 'refusal' })
  })

  it('J11, R5: missing usage, or in an aggregator’s form', () => {
    expect(answer({ content: 'x' }, 'stop')['usage']).toMatchObject({ input_tokens: 0, output_tokens: 0 })
    const usage = { prompt_tokens: 10, completion_tokens: 2, cache_read_input_tokens: 6 }
    expect(answer({ content: 'x' }, 'stop', { usage })['usage']).toMatchObject({
      input_tokens: 4,
      cache_read_input_tokens: 6,
      output_tokens: 2,
    })
  })

  it('thinking comes before text', () => {
    expect(answer({ content: 'x', reasoning_content: 'hm' }, 'stop')['content']).toEqual([
      { type: 'thinking', thinking: 'hm', signature: '' },
      { type: 'text', text: 'x' },
    ])
  })
})

const chunk = (delta: JsonObject, finish: string | null = null): WireEvent => ({
  data: JSON.stringify({ id: 'c', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] }),
})
const DONE = { data: '[DONE]' }

/** Parts while the stream flows, and those of its end apart. */
function decode(events: WireEvent[]): { flowing: StreamPart[]; ending: readonly StreamPart[] } {
  let state = chatGrammar.decoder.start(context)
  const flowing = events.flatMap((event) => {
    const [next, parts] = chatGrammar.decoder.decode(state, event)
    state = next
    return parts
  })
  return { flowing, ending: chatGrammar.decoder.end(state) }
}

function encode(parts: readonly StreamPart[]): JsonObject[] {
  let state = messagesGrammar.encoder.start(context)
  return parts.flatMap((part) => {
    const [next, events] = messagesGrammar.encoder.encode(state, part)
    state = next
    for (const event of events) expect(event.event).toBe((JSON.parse(event.data) as JsonObject)['type'])
    return events.map((event) => JSON.parse(event.data) as JsonObject)
  })
}

const translate = (events: WireEvent[]) => {
  const { flowing, ending } = decode(events)
  return encode([...flowing, ...ending])
}
const typesOf = (events: JsonObject[]) => events.map((event) => event['type'])

describe('chat streams for a messages client', () => {
  const hello = [chunk({ role: 'assistant' }), chunk({ content: 'Hello' }), chunk({ content: ' world' })]

  it('M1, M4: the whole sequence, one stop', () => {
    const events = translate([...hello, chunk({}, 'stop'), DONE])
    expect(typesOf(events)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
    expect(events[5]).toMatchObject({ delta: { stop_reason: 'end_turn', stop_sequence: null } })
  })

  it('M2, M13: nothing ends early in progress, and a premature end is an error', () => {
    const { flowing, ending } = decode(hello)
    expect(typesOf(encode(flowing))).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
    ])
    expect(typesOf(encode([...flowing, ...ending])).at(-1)).toBe('error')
  })

  it('M5: an immediate end still yields a valid message', () => {
    const events = translate([DONE])
    expect(typesOf(events)).toEqual(['message_start', 'message_delta', 'message_stop'])
    expect(events[1]).toMatchObject({ delta: { stop_reason: 'end_turn' } })
  })

  it('M7, M8, M11: thinking, text and parallel calls become consecutive blocks', () => {
    const events = translate([
      chunk({ reasoning_content: 'hm' }),
      chunk({ content: 'x' }),
      chunk({ tool_calls: [{ index: 0, ...call('a', 'f', '{"x"') }] }),
      chunk({ tool_calls: [{ index: 1, ...call('b', 'g', '{}') }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: ':1}' } }] }),
      chunk({}, 'tool_calls'),
      DONE,
    ])
    const blocks = events.filter((event) => String(event['type']).startsWith('content_block'))
    const starts = blocks.filter((event) => event['type'] === 'content_block_start')
    expect(starts.map((event) => (event['content_block'] as JsonObject)['type'])).toEqual([
      'thinking',
      'text',
      'tool_use',
      'tool_use',
    ])
    expect(starts.map((event) => event['index'])).toEqual([0, 1, 2, 3])
    let open: unknown
    for (const event of blocks) {
      if (event['type'] === 'content_block_start') expect(open).toBeUndefined()
      else expect(event['index']).toBe(open)
      open = event['type'] === 'content_block_stop' ? undefined : event['index']
    }
    const json = (index: number) =>
      blocks
        .filter((event) => event['index'] === index && event['type'] === 'content_block_delta')
        .map((event) => (event['delta'] as JsonObject)['partial_json'])
        .join('')
    expect([json(2), json(3)]).toEqual(['{"x":1}', '{}'])
  })

  it('M10: usage after the finish reason still arrives', () => {
    const usage = { data: JSON.stringify({ id: 'c', choices: [], usage: { prompt_tokens: 9, completion_tokens: 4 } }) }
    const events = translate([...hello, chunk({}, 'stop'), usage, DONE])
    expect(events.at(-2)).toMatchObject({ type: 'message_delta', usage: { input_tokens: 9, output_tokens: 4 } })
  })

  it('Q2: an upstream’s error frame becomes the client’s own error', () => {
    const error = { data: '{"error":{"message":"no","type":"invalid_request_error","code":"invalid_api_key"}}' }
    expect(translate([...hello, error]).at(-1)).toEqual({
      type: 'error',
      error: { type: 'authentication_error', message: 'no' },
    })
    expect(messagesGrammar.writeError(chatGrammar.readError(401, '{"error":{"message":"no"}}'))).toEqual({
      type: 'error',
      error: { type: 'authentication_error', message: 'no' },
    })
  })
})
