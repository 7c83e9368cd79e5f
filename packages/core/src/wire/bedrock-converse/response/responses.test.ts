import { EventStreamCodec } from '@smithy/eventstream-codec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { Reply, StreamPart } from '../../../contract/wire/reply.ts'
import { createReplyCollector } from '../../reply/collect-reply.ts'
import { converseGrammar } from '../grammar.ts'
import { readEventStream } from '../stream/read-event-stream.ts'

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

const answer = (content: JsonObject[], more: JsonObject = {}): JsonObject => ({
  output: { message: { role: 'assistant', content } },
  stopReason: 'end_turn',
  usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 },
  ...more,
})
const read = (body: JsonObject, more: Partial<WireContext> = {}) =>
  converseGrammar.readResponse(body, createContext(more))

function decode(events: readonly WireEvent[], more: Partial<WireContext> = {}): StreamPart[] {
  const { decoder } = converseGrammar
  let state = decoder.start(createContext(more))
  const parts: StreamPart[] = []
  for (const event of events) {
    const [next, made] = decoder.decode(state, event)
    state = next
    parts.push(...made)
  }
  return [...parts, ...decoder.end(state)]
}

function fold(parts: readonly StreamPart[]): Reply {
  const collector = createReplyCollector({ id: '', model: '', createdAt: 0 })
  for (const part of parts) collector.add(part)
  return collector.finish()
}

const event = (name: string, payload: JsonObject): WireEvent => ({
  event: name,
  data: JSON.stringify({ ...payload, p: 'abc' }),
})
const delta = (contentBlockIndex: number, value: JsonObject) =>
  event('contentBlockDelta', { contentBlockIndex, delta: value })
const stop = (contentBlockIndex: number) => event('contentBlockStop', { contentBlockIndex })

const STREAM: WireEvent[] = [
  event('messageStart', { role: 'assistant' }),
  delta(0, { reasoningContent: { text: 'h' } }),
  delta(0, { reasoningContent: { text: 'm' } }),
  delta(0, { reasoningContent: { signature: 'sig' } }),
  stop(0),
  delta(1, { text: 'Hel' }),
  delta(1, { text: 'lo' }),
  stop(1),
  event('contentBlockStart', { contentBlockIndex: 2, start: { toolUse: { toolUseId: 't', name: 'f' } } }),
  delta(2, { toolUse: { input: '{"a"' } }),
  delta(2, { toolUse: { input: ':1}' } }),
  stop(2),
  event('messageStop', { stopReason: 'tool_use' }),
  event('metadata', {
    usage: { inputTokens: 5, outputTokens: 2, cacheReadInputTokens: 3, cacheWriteInputTokens: 4 },
    metrics: { latencyMs: 1 },
  }),
]

describe('reading an answer', () => {
  it('text, thinking and calls', () => {
    const content = [
      { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
      { reasoningContent: { redactedContent: 'r' } },
      { text: 'a' },
      { toolUse: { toolUseId: 't', name: 'f', input: { x: 1 } } },
    ]
    expect(read(answer(content, { stopReason: 'tool_use' }), { model: 'm' })).toMatchObject({
      model: 'm',
      choices: [
        {
          parts: [
            { type: 'reasoning', text: 'hm', signature: 's' },
            { type: 'reasoning', redacted: 'r' },
            { type: 'text', text: 'a' },
            { type: 'tool-call', id: 't', name: 'f', arguments: '{"x":1}' },
          ],
          finish: { unified: 'tool-calls', raw: 'tool_use' },
        },
      ],
    })
  })

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['tool_use', 'tool-calls'],
    ['max_tokens', 'length'],
    ['guardrail_intervened', 'content-filter'],
    ['content_filtered', 'content-filter'],
    ['model_context_window_exceeded', 'length'],
    ['malformed_model_output', 'unknown'],
    ['new_one', 'unknown'],
  ])('H13: stop reason %s', (stopReason, unified) => {
    expect(read(answer([{ text: 'x' }], { stopReason })).choices[0]?.finish).toEqual({ unified, raw: stopReason })
  })

  it('H14: a stop sequence is reported if the model names it', () => {
    const body = answer([], { stopReason: 'stop_sequence', additionalModelResponseFields: { stop_sequence: 'END' } })
    expect(read(body).choices[0]?.finish).toEqual({ unified: 'stop', raw: 'stop_sequence', stopSequence: 'END' })
  })

  it('H16: an empty answer is valid', () => {
    expect(read(answer([])).choices[0]?.parts).toEqual([])
    expect(() => read({})).toThrow(expect.objectContaining({ code: 'invalid_upstream_answer' }))
  })

  it('H17: cache reads and writes count as input', () => {
    const usage = { inputTokens: 5, outputTokens: 2, cacheReadInputTokens: 3, cacheWriteInputTokens: 4 }
    expect(read(answer([], { usage })).usage).toMatchObject({
      inputTokens: 12,
      outputTokens: 2,
      cachedInputTokens: 3,
      cacheWriteTokens: 4,
    })
  })

  it('H19: the model that a prompt router chose', () => {
    expect(read(answer([], { trace: { promptRouter: { invokedModelId: 'arn:x' } } }), { model: 'm' }).model).toBe(
      'arn:x',
    )
  })

  it('replaced tools are restored', () => {
    const turn = {
      messages: [],
      stream: false,
      source: 'chat' as const,
      extras: {},
      output: { type: 'schema' as const, name: 'n', schema: {} },
      tools: [{ kind: 'function' as const, name: 'a.b' }],
    }
    const forced = answer([{ toolUse: { toolUseId: 't', name: 'json', input: { a: 1 } } }], { stopReason: 'tool_use' })
    expect(read(forced, { turn }).choices[0]).toMatchObject({
      parts: [{ type: 'text', text: '{"a":1}' }],
      finish: { unified: 'stop' },
    })
    const called = answer([{ toolUse: { toolUseId: 't', name: 'a_b', input: {} } }], { stopReason: 'tool_use' })
    expect(read(called, { turn }).choices[0]?.parts).toMatchObject([{ name: 'a.b' }])
  })

  it('errors', () => {
    expect(converseGrammar.readError(400, { message: 'bad' })).toMatchObject({ status: 400, message: 'bad' })
    expect(converseGrammar.readError(403, { Message: 'no' })).toMatchObject({ status: 403, message: 'no' })
    expect(converseGrammar.writeErrorEvent({ status: 429, type: 'x', message: 'm' })).toEqual({
      event: 'throttlingException',
      data: '{"message":"m"}',
    })
  })

  it('survives a round trip', () => {
    const body = answer(
      [
        { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
        { text: 'a' },
        { toolUse: { toolUseId: 't', name: 'f', input: {} } },
      ],
      { stopReason: 'tool_use', metrics: { latencyMs: 3 } },
    )
    expect(converseGrammar.writeResponse(read(body), createContext()).body).toEqual(body)
  })
})

describe('decoding a stream', () => {
  it('H25: matches reading the complete answer, with usage after the stop', () => {
    const parts = decode(STREAM)
    expect(parts.slice(-3).map(({ type }) => type)).toEqual(['finish', 'usage', 'reply-end'])
    const content = [
      { reasoningContent: { reasoningText: { text: 'hm', signature: 'sig' } } },
      { text: 'Hello' },
      { toolUse: { toolUseId: 't', name: 'f', input: { a: 1 } } },
    ]
    const whole = read(
      answer(content, {
        stopReason: 'tool_use',
        usage: { inputTokens: 5, outputTokens: 2, cacheReadInputTokens: 3, cacheWriteInputTokens: 4 },
      }),
    )
    expect(fold(parts).choices).toEqual(whole.choices)
    expect(fold(parts).usage).toEqual(whole.usage)
  })

  it('H23: a stream without a stop event ends in an error', () => {
    expect(decode(STREAM.slice(0, 6)).at(-1)).toMatchObject({ type: 'error', error: { status: 502 } })
    expect(decode([]).at(-1)).toMatchObject({ type: 'error' })
  })

  it.each([
    ['throttlingException', 429],
    ['validationException', 400],
    ['internalServerException', 500],
    ['serviceUnavailableException', 503],
    ['modelStreamErrorException', 502],
  ])('%s is an error part', (name, status) => {
    const parts = decode([...STREAM.slice(0, 7), event(name, { message: 'no' }), ...STREAM.slice(7)])
    expect(parts.at(-1)).toMatchObject({ type: 'error', error: { status, message: 'no' } })
  })

  it('a written stream can be read back', () => {
    const parts = decode(STREAM)
    const { encoder } = converseGrammar
    let state = encoder.start(createContext())
    const written: WireEvent[] = []
    for (const part of parts) {
      const [next, events] = encoder.encode(state, part)
      state = next
      written.push(...events)
    }
    expect(fold(decode(written)).choices).toEqual(fold(parts).choices)
  })
})

describe('the binary event stream', () => {
  const codec = new EventStreamCodec(
    (input) => (typeof input === 'string' ? input : new TextDecoder().decode(input)),
    (text) => new TextEncoder().encode(text),
  )
  const frame = (headers: Record<string, string>, payload: string) =>
    codec.encode({
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, { type: 'string' as const, value }]),
      ),
      body: new TextEncoder().encode(payload),
    })
  const frames = STREAM.map(({ event: name = '', data }) =>
    frame({ ':message-type': 'event', ':event-type': name, ':content-type': 'application/json' }, data),
  )
  const bytes = new Uint8Array(frames.flatMap((part) => [...part]))

  async function* pieces(sizes: readonly number[], source = bytes): AsyncGenerator<Uint8Array> {
    let at = 0
    for (let index = 0; at < source.length; index += 1) {
      const size = sizes[index % sizes.length] ?? 1
      yield source.subarray(at, at + size)
      at += size
    }
  }
  async function collect(source: AsyncIterable<Uint8Array>): Promise<WireEvent[]> {
    const events: WireEvent[] = []
    for await (const next of readEventStream(source)) events.push(next)
    return events
  }

  it('H20: yields the same events for any chunking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
        expect(await collect(pieces(sizes))).toEqual(STREAM)
      }),
      { numRuns: 30 },
    )
    expect(await collect(pieces([1]))).toEqual(STREAM)
  })

  it('exceptions and errors are identified by name', async () => {
    const failing = new Uint8Array([
      ...frame({ ':message-type': 'exception', ':exception-type': 'throttlingException' }, '{"message":"slow"}'),
      ...frame({ ':message-type': 'error', ':error-code': 'InternalFailure', ':error-message': 'oops' }, ''),
    ])
    const events = await collect(pieces([7], failing))
    expect(events).toEqual([
      { event: 'throttlingException', data: '{"message":"slow"}' },
      { event: 'InternalFailure', data: '{"message":"oops"}' },
    ])
    expect(decode(events.slice(1)).at(-1)).toMatchObject({ type: 'error', error: { message: 'oops' } })
  })

  it('H22: a stream that ends within a frame, or has a damaged frame, is broken', async () => {
    const broken = expect.objectContaining({ code: 'upstream_broken' })
    await expect(collect(pieces([64], bytes.subarray(0, bytes.length - 3)))).rejects.toEqual(broken)
    const damaged = bytes.slice()
    damaged[20] = (damaged[20] ?? 0) ^ 0xff
    await expect(collect(pieces([64], damaged))).rejects.toEqual(broken)
    await expect(collect(pieces([64], new Uint8Array(32)))).rejects.toEqual(broken)
  })
})
