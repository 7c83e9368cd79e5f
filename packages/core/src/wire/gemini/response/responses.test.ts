import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Reply, StreamPart } from '../../../contract/wire/reply.ts'
import { createReplyCollector } from '../../reply/collect-reply.ts'
import { geminiGrammar } from '../grammar.ts'

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

const answer = (parts: JsonObject[], more: JsonObject = {}, usageMetadata: JsonObject = {}): JsonObject => ({
  candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP', index: 0, ...more }],
  usageMetadata,
  modelVersion: 'gemini-x',
  responseId: 'r1',
})
const read = (body: JsonObject, context = createContext()) => geminiGrammar.readResponse(body, context)

function decode(chunks: readonly JsonObject[], context = createContext()): StreamPart[] {
  const { decoder } = geminiGrammar
  let state = decoder.start(context)
  const parts: StreamPart[] = []
  for (const chunk of chunks) {
    const [next, made] = decoder.decode(state, { data: JSON.stringify(chunk) })
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

describe('reading an answer', () => {
  it('text, thoughts and calls', () => {
    const parts = [
      { text: 'hm', thought: true },
      { text: 'Hel' },
      { text: 'lo' },
      { functionCall: { id: 'c', name: 'f', args: { a: 1 } }, thoughtSignature: 's' },
    ]
    expect(read(answer(parts))).toMatchObject({
      id: 'r1',
      model: 'gemini-x',
      choices: [
        {
          parts: [
            { type: 'reasoning', text: 'hm' },
            { type: 'text', text: 'Hello' },
            { type: 'tool-call', id: 'c', name: 'f', arguments: '{"a":1}', signature: 's' },
          ],
          finish: { unified: 'tool-calls', raw: 'STOP' },
        },
      ],
    })
  })

  it.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content-filter'],
    ['RECITATION', 'content-filter'],
    ['SPII', 'content-filter'],
    ['PROHIBITED_CONTENT', 'content-filter'],
    ['BLOCKLIST', 'content-filter'],
    ['LANGUAGE', 'content-filter'],
    ['OTHER', 'unknown'],
    ['MALFORMED_FUNCTION_CALL', 'error'],
    ['SOMETHING_NEW', 'unknown'],
  ])('finish reason %s', (finishReason, unified) => {
    expect(read(answer([{ text: 'x' }], { finishReason })).choices[0]?.finish).toEqual({ unified, raw: finishReason })
  })

  it('I17: thoughts count as output', () => {
    const usage = {
      promptTokenCount: 7,
      candidatesTokenCount: 10,
      thoughtsTokenCount: 5,
      cachedContentTokenCount: 3,
      toolUsePromptTokenCount: 2,
      totalTokenCount: 24,
    }
    expect(read(answer([], {}, usage)).usage).toMatchObject({
      inputTokens: 9,
      outputTokens: 15,
      reasoningTokens: 5,
      cachedInputTokens: 3,
    })
  })

  it('a blocked prompt counts as filtered', () => {
    expect(read({ promptFeedback: { blockReason: 'SAFETY' } }).choices).toEqual([
      { index: 0, parts: [], finish: { unified: 'content-filter', raw: 'SAFETY' } },
    ])
    expect(() => read({})).toThrow(expect.objectContaining({ code: 'invalid_upstream_answer' }))
  })

  it('calls without an id get one; changed names are restored', () => {
    const turn = {
      messages: [],
      stream: false,
      source: 'chat' as const,
      extras: {},
      tools: [{ kind: 'function' as const, name: 'get weather' }],
    }
    const context = createContext({ turn })
    expect(
      read(answer([{ functionCall: { name: 'get_weather', args: {} } }]), context).choices[0]?.parts,
    ).toMatchObject([{ id: 'call_1', name: 'get weather' }])
  })

  it('the forced schema tool becomes text again', () => {
    const turn = {
      messages: [],
      stream: false,
      source: 'chat' as const,
      extras: {},
      output: { type: 'schema' as const, name: 'n', schema: {} },
    }
    const context = createContext({ turn, rules: { schemaOutput: false } })
    const choice = read(answer([{ functionCall: { name: 'json', args: { a: 1 } } }]), context).choices[0]
    expect(choice).toMatchObject({ parts: [{ type: 'text', text: '{"a":1}' }], finish: { unified: 'stop' } })
  })

  it('sources become citations with offsets in characters, not bytes', () => {
    const groundingMetadata = {
      groundingChunks: [{ web: { uri: 'https://a.test', title: 'A' } }],
      groundingSupports: [{ segment: { startIndex: 3, endIndex: 5, text: 'is' }, groundingChunkIndices: [0] }],
    }
    const part = read(answer([{ text: 'ø is so' }], { groundingMetadata })).choices[0]?.parts[0]
    expect(part).toMatchObject({
      citations: [{ url: 'https://a.test', title: 'A', start: 2, end: 4, citedText: 'is' }],
    })
  })

  it('I20: an error in an array is read', () => {
    const error = [{ error: { code: 429, message: 'slow down', status: 'RESOURCE_EXHAUSTED' } }]
    expect(geminiGrammar.readError(429, error)).toMatchObject({ status: 429, message: 'slow down' })
    expect(geminiGrammar.writeError({ status: 404, type: 'x', message: 'm' })).toEqual({
      error: { code: 404, message: 'm', status: 'NOT_FOUND' },
    })
  })
})

describe('decoding a stream', () => {
  const chunk = (parts: JsonObject[], more: JsonObject = {}, usageMetadata: JsonObject = {}) => {
    const whole = answer(parts, more, usageMetadata)
    const [candidate] = whole.candidates as JsonObject[]
    if (more.finishReason === undefined) delete candidate?.finishReason
    return whole
  }
  const chunks = [
    chunk([{ text: 'h', thought: true }], {}, { promptTokenCount: 1 }),
    chunk([{ text: 'm', thought: true }]),
    chunk([{ text: 'Hel' }]),
    chunk([{ text: 'lo' }]),
    chunk([
      { functionCall: { id: 'a', name: 'f', args: { x: 1 } }, thoughtSignature: 's' },
      { functionCall: { id: 'b', name: 'g', args: {} } },
    ]),
    chunk(
      [{ text: '' }],
      { finishReason: 'STOP' },
      { promptTokenCount: 4, candidatesTokenCount: 2, thoughtsTokenCount: 1 },
    ),
  ]

  const partsOf = ({ candidates }: JsonObject): JsonObject[] => {
    const [candidate] = candidates as JsonObject[]
    const content = candidate?.content as JsonObject
    return content.parts as JsonObject[]
  }

  it('matches reading the complete answer', () => {
    const parts = chunks.flatMap(partsOf)
    const whole = read(answer(parts, {}, { promptTokenCount: 4, candidatesTokenCount: 2, thoughtsTokenCount: 1 }))
    const streamed = fold(decode(chunks))
    const plain = (reply: Reply) => reply.choices.map(({ parts, finish }) => ({ parts, finish }))
    expect(plain(streamed)).toEqual(plain(whole))
    expect(streamed.usage).toEqual(whole.usage)
    expect([streamed.id, streamed.model]).toEqual(['r1', 'gemini-x'])
  })

  it('ends in an error without a finish reason', () => {
    expect(decode(chunks.slice(0, 4)).at(-1)).toMatchObject({ type: 'error', error: { status: 502 } })
    expect(decode([]).at(-1)).toMatchObject({ type: 'error' })
  })

  it('an error in the middle, a blocked prompt, an array of chunks', () => {
    expect(
      decode([...chunks.slice(0, 2), { error: { code: 503, message: 'busy', status: 'UNAVAILABLE' } }]).at(-1),
    ).toMatchObject({ type: 'error', error: { status: 503, message: 'busy' } })
    expect(decode([{ promptFeedback: { blockReason: 'OTHER' } }]).map(({ type }) => type)).toEqual([
      'reply-start',
      'finish',
      'reply-end',
    ])
    const { decoder } = geminiGrammar
    const [, parts] = decoder.decode(decoder.start(createContext()), { data: JSON.stringify(chunks) })
    expect(parts.some(({ type }) => type === 'finish')).toBe(true)
  })

  it('a written stream can be read back', () => {
    const parts = decode(chunks)
    const { encoder } = geminiGrammar
    let state = encoder.start(createContext())
    const written: JsonObject[] = []
    for (const part of parts) {
      const [next, events] = encoder.encode(state, part)
      state = next
      written.push(...events.map(({ data }) => JSON.parse(data) as JsonObject))
    }
    expect(fold(decode(written)).choices).toEqual(fold(parts).choices)
  })
})
