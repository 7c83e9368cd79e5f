import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { createReplyCollector } from '../../reply/collect-reply.ts'
import { splitReply } from '../../reply/split-reply.ts'
import { responsesGrammar } from '../grammar.ts'

function createContext(more: Partial<WireContext> = {}): WireContext {
  let made = 0
  return {
    createId: (prefix) => {
      made += 1
      return `${prefix}${made}`
    },
    nowSeconds: () => 1_700_000_000,
    ...more,
  }
}

function foldParts(parts: readonly StreamPart[]) {
  const collector = createReplyCollector({ id: '', model: '', createdAt: 0 })
  for (const part of parts) collector.add(part)
  return collector.finish()
}

function encode(parts: readonly StreamPart[], context = createContext()): JsonObject[] {
  const { encoder } = responsesGrammar
  let state = encoder.start(context)
  const events: WireEvent[] = []
  for (const part of parts) {
    const [next, made] = encoder.encode(state, part)
    state = next
    events.push(...made)
  }
  return events.map(({ event, data }) => {
    const value = JSON.parse(data) as JsonObject
    expect(value.type).toBe(event)
    return value
  })
}

function decode(events: readonly JsonObject[], context = createContext()): StreamPart[] {
  const { decoder } = responsesGrammar
  let state = decoder.start(context)
  const parts: StreamPart[] = []
  for (const event of events) {
    const [next, made] = decoder.decode(state, { event: String(event.type), data: JSON.stringify(event) })
    state = next
    parts.push(...made)
  }
  return [...parts, ...decoder.end(state)]
}

const START: StreamPart = { type: 'reply-start', id: 'chatcmpl-1', model: 'gpt', createdAt: 5 }
const stop = (unified: 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'error'): StreamPart[] => [
  { type: 'finish', finish: { unified } },
  { type: 'reply-end' },
]
const text = (block: number, ...deltas: string[]): StreamPart[] => [
  { type: 'text-start', block },
  ...deltas.map((delta): StreamPart => ({ type: 'text-delta', block, text: delta })),
  { type: 'text-end', block },
]
const call = (block: number, id: string, ...deltas: string[]): StreamPart[] => [
  { type: 'tool-call-start', block, id, name: `f_${id}` },
  ...deltas.map((delta): StreamPart => ({ type: 'tool-call-delta', block, arguments: delta })),
  { type: 'tool-call-end', block },
]
const types = (events: readonly JsonObject[]) => events.map(({ type }) => String(type).replace('response.', ''))
const final = (events: readonly JsonObject[]) => events.at(-1)?.response as JsonObject

describe('encoding a stream', () => {
  it('O1: a text has all events of its item and part, numbered consecutively', () => {
    const events = encode([START, ...text(0, 'Hello', ' world'), ...stop('stop')])
    expect(types(events)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'content_part.added',
      'output_text.delta',
      'output_text.delta',
      'output_text.done',
      'content_part.done',
      'output_item.done',
      'completed',
    ])
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_event, index) => index))
    expect(final(events).output).toMatchObject([
      {
        type: 'message',
        status: 'completed',
        content: [{ type: 'output_text', text: 'Hello world', annotations: [], logprobs: [] }],
      },
    ])
  })

  it('O5: lifecycle events contain the model name that the client knows', () => {
    const named = encode([START, ...stop('stop')], createContext({ model: 'alias' }))
    expect(encode([START, ...stop('stop')]).map((event) => (event.response as JsonObject).model)).toEqual([
      'gpt',
      'gpt',
      'gpt',
    ])
    expect(final(named).model).toBe('alias')
  })

  it.each([
    ['length', 'incomplete', { reason: 'max_output_tokens' }],
    ['content-filter', 'incomplete', { reason: 'content_filter' }],
    ['tool-calls', 'completed', null],
    ['error', 'failed', null],
  ] as const)('O7: finish %s is %s', (unified, status, details) => {
    const events = encode([START, ...text(0, 'x'), ...stop(unified)])
    expect(types(events).at(-1)).toBe(status)
    expect(final(events)).toMatchObject({ status, incomplete_details: details })
  })

  it('O8: late usage is in the final response, with its details', () => {
    const usage: StreamPart = { type: 'usage', usage: { inputTokens: 7, outputTokens: 3, reasoningTokens: 1 } }
    const events = encode([
      START,
      ...text(0, 'x'),
      { type: 'finish', finish: { unified: 'stop' } },
      usage,
      { type: 'reply-end' },
    ])
    expect(final(events).usage).toEqual({
      input_tokens: 7,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 3,
      output_tokens_details: { reasoning_tokens: 1 },
      total_tokens: 10,
    })
  })

  it('O11: a call is an item with its own id; its end has name and arguments', () => {
    const events = encode([START, ...call(0, 'a', '{"x":', '1}'), ...stop('tool-calls')])
    expect(types(events).slice(2, -1)).toEqual([
      'output_item.added',
      'function_call_arguments.delta',
      'function_call_arguments.delta',
      'function_call_arguments.done',
      'output_item.done',
    ])
    expect(events[5]).toMatchObject({ name: 'f_a', arguments: '{"x":1}', output_index: 0 })
    expect(final(events).output).toMatchObject([
      { type: 'function_call', call_id: 'a', arguments: '{"x":1}', status: 'completed' },
    ])
  })

  it('text ends before a call begins; interleaved calls keep their positions', () => {
    const [a, b] = [call(1, 'a', '1', '2'), call(2, 'b', '3', '4')]
    const mixed = [a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3]].filter((part) => part !== undefined)
    const events = encode([START, ...text(0, 'I look'), ...mixed, ...stop('tool-calls')])
    const added = events.filter(({ type }) => type === 'response.output_item.added')
    expect(added.map(({ output_index }) => output_index)).toEqual([0, 1, 2])
    expect(types(events).indexOf('output_item.done')).toBeLessThan(types(events).lastIndexOf('output_item.added'))
    expect(final(events).output).toMatchObject([{ type: 'message' }, { arguments: '12' }, { arguments: '34' }])
  })

  it('reasoning comes first, as summary parts, with its signature wrapped', () => {
    const events = encode([
      START,
      { type: 'reasoning-start', block: 0 },
      { type: 'reasoning-delta', block: 0, text: 'hm' },
      { type: 'reasoning-end', block: 0, signature: 'sig' },
      ...text(1, 'x'),
      ...stop('stop'),
    ])
    expect(types(events).slice(2, 8)).toEqual([
      'output_item.added',
      'reasoning_summary_part.added',
      'reasoning_summary_text.delta',
      'reasoning_summary_text.done',
      'reasoning_summary_part.done',
      'output_item.done',
    ])
    expect(final(events).output).toMatchObject([
      { type: 'reasoning', summary: [{ text: 'hm' }], encrypted_content: 'plano.signature.messages.sig' },
      { type: 'message' },
    ])
  })

  it('free-text tools sent as functions become free-text calls again', () => {
    const turn = {
      messages: [],
      stream: true,
      source: 'responses',
      extras: {},
      tools: [{ kind: 'custom', name: 'f_a' }],
    } as const
    const context = createContext({ turn: { ...turn, messages: [], tools: [...turn.tools] } })
    const events = encode([START, ...call(0, 'a', '{"inp', 'ut":"abc"}'), ...stop('tool-calls')], context)
    expect(types(events).slice(3, 6)).toEqual([
      'custom_tool_call_input.delta',
      'custom_tool_call_input.done',
      'output_item.done',
    ])
    expect(final(events).output).toMatchObject([{ type: 'custom_tool_call', input: 'abc' }])
  })

  it('O10: an error ends the stream with an error event, and nothing follows', () => {
    const error = { status: 529, type: 'overloaded_error', message: 'busy' }
    const events = encode([START, ...text(0, 'x').slice(0, 2), { type: 'error', error }, ...stop('stop')])
    expect(types(events).at(-1)).toBe('error')
    expect(events.at(-1)).toMatchObject({ message: 'busy', param: null, sequence_number: events.length - 1 })
  })

  it('keeps log probabilities that arrive after their text', () => {
    const logprobs = { content: [{ token: 'x', logprob: -1, bytes: [120], top_logprobs: [] }] }
    const late: StreamPart = { type: 'text-delta', block: 0, text: '', logprobs }
    const [start, delta, end] = text(0, 'x')
    const parts = [start, delta, late, end].filter((part) => part !== undefined)
    expect(final(encode([START, ...parts, ...stop('stop')])).output).toMatchObject([
      { content: [{ text: 'x', logprobs: logprobs.content }] },
    ])
  })

  it('an answer without text is an empty, completed response', () => {
    const events = encode([START, ...text(0), ...stop('stop')])
    expect(types(events)).toEqual(['created', 'in_progress', 'completed'])
  })
})

describe('decoding a stream', () => {
  const answers: [string, StreamPart[]][] = [
    ['text', [...text(0, 'Hello', ' world'), ...stop('stop')]],
    [
      'text and calls',
      [...text(0, 'Hi'), ...call(1, 'a', '{"a"', ':1}'), ...call(2, 'b', '{}'), ...stop('tool-calls')],
    ],
    [
      'refusal',
      [
        { type: 'refusal-start', block: 0 },
        { type: 'refusal-delta', block: 0, text: 'no' },
        { type: 'refusal-end', block: 0 },
        ...stop('stop'),
      ],
    ],
    ['cut off', [...text(0, 'Hel'), ...stop('length')]],
    [
      'reasoning',
      [
        { type: 'reasoning-start', block: 0, summary: true },
        { type: 'reasoning-delta', block: 0, text: 'a' },
        { type: 'reasoning-end', block: 0, redacted: 'gAA', origin: 'responses' },
        ...text(1, 'x'),
        ...stop('stop'),
      ],
    ],
  ]

  it.each(answers)('%s: reading the events gives what reading the final response gives', (_name, parts) => {
    const events = encode([START, ...parts])
    const streamed = foldParts(decode(events))
    const whole = responsesGrammar.readResponse(final(events), createContext())
    const said = (reply: typeof whole) =>
      reply.choices.map(({ parts, finish }) => ({
        finish,
        parts: parts.map((part) => ({ ...part, raw: undefined, itemId: undefined })),
      }))
    expect(said(streamed)).toEqual(said(whole))
    expect(streamed.usage).toEqual(whole.usage)
  })

  it('a stream that ends early ends in an error', () => {
    const events = encode([START, ...text(0, 'Hello')])
    expect(decode(events).at(-1)).toMatchObject({ type: 'error', error: { status: 502 } })
  })

  it.each([
    ['an error event', { type: 'error', code: 'rate_limit_exceeded', message: 'slow down', param: null }],
    [
      'a failed response',
      { type: 'response.failed', response: { error: { code: 'rate_limit_exceeded', message: 'slow down' } } },
    ],
    ['an error envelope', { error: { type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'slow down' } }],
  ])('%s is an error part', (_name, event) => {
    const parts = decode([
      { type: 'response.created', response: { id: 'resp_1', model: 'm', created_at: 1 } },
      event as JsonObject,
    ])
    expect(parts.at(-1)).toMatchObject({
      type: 'error',
      error: { status: 429, code: 'rate_limit_exceeded', message: 'slow down' },
    })
  })

  it('L4: an event that is not JSON is skipped, later ones are decoded', () => {
    const { decoder } = responsesGrammar
    const [state, parts] = decoder.decode(decoder.start(createContext()), { event: 'x', data: '{oops' })
    expect(parts).toMatchObject([{ type: 'skipped' }])
    const [, more] = decoder.decode(state, {
      data: '{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"a"}',
    })
    expect(more.map(({ type }) => type)).toEqual(['reply-start', 'text-start', 'text-delta'])
  })

  it('hosted tools become foreign parts, unknown events are ignored', () => {
    const item = { type: 'web_search_call', id: 'ws', status: 'completed' }
    const parts = decode([
      { type: 'response.web_search_call.searching', output_index: 0 },
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: { status: 'completed', output: [item], usage: null } },
    ])
    expect(parts).toMatchObject([
      { type: 'reply-start' },
      { type: 'foreign', kind: 'web_search_call', value: item },
      { type: 'finish', finish: { unified: 'stop' } },
      { type: 'reply-end' },
    ])
  })

  it('an answer that only the last event contains is delivered completely', () => {
    const output = [
      { type: 'message', id: 'm', role: 'assistant', content: [{ type: 'output_text', text: 'all', annotations: [] }] },
      { type: 'function_call', id: 'f', call_id: 'c', name: 'f', arguments: '{}' },
    ]
    const parts = decode([{ type: 'response.completed', response: { status: 'completed', output } }])
    expect(foldParts(parts).choices[0]?.parts).toEqual([
      { type: 'text', text: 'all', raw: { dialect: 'responses', fields: { message: { id: 'm' } } } },
      { type: 'tool-call', id: 'c', name: 'f', arguments: '{}', itemId: 'f' },
    ])
  })

  it('messages and calls keep the upstream’s ids, streamed or not', () => {
    const says = (text: string) => ({ type: 'output_text', text, annotations: [], logprobs: [] })
    const message = (id: string, ...texts: string[]) => ({
      type: 'message',
      id,
      role: 'assistant',
      content: texts.map(says),
    })
    const output = [
      message('msg_a', 'one', 'two'),
      message('msg_b', 'three'),
      { type: 'function_call', id: 'fc_a', call_id: 'c', name: 'f', arguments: '{}' },
    ]
    const parts = decode([{ type: 'response.completed', response: { status: 'completed', output } }])
    const events = encode(parts)
    const ids = ['msg_a', 'msg_b', 'fc_a']
    const idsOf = (name: string) =>
      events.filter(({ type }) => type === name).map(({ item }) => (item as JsonObject).id)
    expect(idsOf('response.output_item.added')).toEqual(ids)
    expect(idsOf('response.output_item.done')).toEqual(ids)
    expect(new Set(events.flatMap((event) => event.item_id ?? []))).toEqual(new Set(ids))
    expect(final(events).output).toMatchObject(output)
    const folded = foldParts(parts)
    expect(responsesGrammar.writeResponse(folded, createContext()).body.output).toMatchObject(output)
    expect(final(encode(splitReply(folded))).output).toMatchObject(output)
  })

  it('an id that two joined answers share is used once', () => {
    const said = (block: number): StreamPart[] => [
      { type: 'tool-call-start', block, id: `c${block}`, name: 'f', itemId: 'fc_same' },
      { type: 'tool-call-end', block },
    ]
    const output = final(encode([START, ...said(0), ...said(1), ...stop('tool-calls')])).output as JsonObject[]
    expect(output.map(({ id }) => id)).toEqual(['fc_same', 'fc_2'])
  })
})
