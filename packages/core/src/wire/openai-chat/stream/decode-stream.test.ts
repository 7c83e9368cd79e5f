import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { createReplyCollector } from '../../reply/collect-reply.ts'
import { splitReply } from '../../reply/split-reply.ts'
import { chatDecoder } from './decode-stream.ts'
import { chatEncoder } from './encode-stream.ts'

let ids = 0
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 1_700_000_000 }

const chunk = (delta: JsonObject, finish: string | null = null, more: JsonObject = {}): WireEvent => ({
  data: JSON.stringify({
    id: 'chatcmpl-a',
    object: 'chat.completion.chunk',
    created: 5,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...more,
  }),
})
const DONE: WireEvent = { data: '[DONE]' }

function decodeAll(events: WireEvent[], own: WireContext = context): StreamPart[] {
  let state = chatDecoder.start(own)
  const parts: StreamPart[] = []
  for (const event of events) {
    const [next, some] = chatDecoder.decode(state, event)
    state = next
    parts.push(...some)
  }
  return [...parts, ...chatDecoder.end(state)]
}

const kinds = (parts: StreamPart[]) => parts.map((part) => part.type)

describe('chat streams', () => {
  it('decode text with usage after the finish reason', () => {
    const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }
    const parts = decodeAll([
      { data: JSON.stringify({ id: '', model: '', choices: [], prompt_filter_results: [] }) },
      chunk({ role: 'assistant', content: '' }),
      chunk({ content: 'Hello' }),
      chunk({ content: ' world' }),
      chunk({}, 'stop'),
      { data: JSON.stringify({ id: 'chatcmpl-a', choices: [], usage }) },
      DONE,
    ])
    expect(kinds(parts)).toEqual([
      'reply-start',
      'text-start',
      'text-delta',
      'text-delta',
      'text-end',
      'finish',
      'usage',
      'reply-end',
    ])
    expect(parts[0]).toMatchObject({ id: 'chatcmpl-a', model: 'm', createdAt: 5 })
  })

  it('decode interleaved parallel tool calls and a final empty chunk', () => {
    const tool = (index: number, more: JsonObject) => chunk({ tool_calls: [{ index, ...more }] })
    const parts = decodeAll([
      tool(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x"' } }),
      tool(1, { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } }),
      tool(0, { function: { arguments: ':1}' } }),
      tool(0, { id: 'a', function: { name: 'f', arguments: '' } }),
      chunk({}, 'tool_calls'),
      DONE,
    ])
    expect(parts.slice(1)).toEqual([
      { type: 'tool-call-start', block: 0, id: 'a', name: 'f' },
      { type: 'tool-call-delta', block: 0, arguments: '{"x"' },
      { type: 'tool-call-start', block: 1, id: 'b', name: 'g' },
      { type: 'tool-call-delta', block: 1, arguments: '{}' },
      { type: 'tool-call-delta', block: 0, arguments: ':1}' },
      { type: 'tool-call-end', block: 0 },
      { type: 'tool-call-end', block: 1 },
      { type: 'finish', finish: { unified: 'tool-calls', raw: 'tool_calls' } },
      { type: 'reply-end' },
    ])
  })

  it('distinguish calls without an index or id', () => {
    const whole = (name: string) => ({ id: '', function: { name, arguments: '{}' } })
    const parts = decodeAll([chunk({ tool_calls: [whole('f'), whole('g')] }, 'stop'), DONE])
    const starts = parts.flatMap((part) => (part.type === 'tool-call-start' ? [part] : []))
    expect(starts.map((part) => part.name)).toEqual(['f', 'g'])
    expect(new Set(starts.map((part) => part.id)).size).toBe(2)
  })

  it('end in an error only when the upstream breaks off', () => {
    expect(kinds(decodeAll([chunk({ content: 'x' })])).at(-1)).toBe('error')
    expect(kinds(decodeAll([]))).toEqual(['error'])
    expect(kinds(decodeAll([chunk({ content: 'x' }, 'stop')])).at(-1)).toBe('reply-end')
    expect(kinds(decodeAll([DONE]))).toEqual(['reply-start', 'finish', 'reply-end'])
    const bare = (more: object) => ({ data: JSON.stringify({ id: 'c', choices: [], ...more }) })
    expect(kinds(decodeAll([bare({}), DONE]))).toEqual(['error'])
    expect(kinds(decodeAll([bare({ usage: { prompt_tokens: 3 } }), DONE]))).toEqual(['reply-start', 'usage', 'error'])
  })

  it.each([
    [{ data: '{"error":{"message":"slow down","type":"rate_limit_error","code":429}}' }, 429],
    [{ event: 'error', data: '{"message":"boom"}' }, 500],
    [{ data: '{"error":"overloaded"}' }, 500],
  ])('decode the error frame %j and ignore what follows', (event, status) => {
    const parts = decodeAll([chunk({ content: 'x' }), event, chunk({ content: 'y' }, 'stop'), DONE])
    expect(parts.at(-1)).toMatchObject({ type: 'error', error: { status } })
    expect(parts).toHaveLength(4)
  })

  it('give a call with the id of an earlier one an id of its own', () => {
    const call = (index: number) => ({ index, id: 'x', type: 'function', function: { name: 'f', arguments: '{}' } })
    const parts = decodeAll([chunk({ tool_calls: [call(0)] }), chunk({ tool_calls: [call(1)] }), DONE])
    const starts = parts.filter((part) => part.type === 'tool-call-start')
    expect(starts.map(({ id }) => id)).toEqual(['x', expect.stringMatching(/^call_/)])
  })

  it('continue after an unreadable event', () => {
    const parts = decodeAll([chunk({ content: 'a' }), { data: '{"bro' }, chunk({ content: 'b' }, 'stop'), DONE])
    expect(kinds(parts)).toContain('skipped')
    expect(parts.flatMap((part) => (part.type === 'text-delta' ? [part.text] : []))).toEqual(['a', 'b'])
  })

  it('encode one envelope for all chunks, and usage only if requested', () => {
    const events = [
      chunk({ content: 'a' }),
      chunk({}, 'stop', { usage: { prompt_tokens: 1, completion_tokens: 1 } }),
      DONE,
    ]
    const encode = (streamUsage: boolean) => {
      const turn = { messages: [], stream: true, streamUsage, source: 'chat' as const, extras: {} }
      let state = chatEncoder.start({ ...context, turn })
      return decodeAll(events).flatMap((part) => {
        const [next, out] = chatEncoder.encode(state, part)
        state = next
        return out.map((event) => (event.data === '[DONE]' ? event.data : (JSON.parse(event.data) as JsonObject)))
      })
    }
    const plain = encode(false)
    expect(plain.at(-1)).toBe('[DONE]')
    expect(plain).toHaveLength(4)
    expect(plain.some((out) => typeof out === 'object' && 'usage' in out)).toBe(false)
    const asked = encode(true)
    expect(asked.at(-2)).toMatchObject({ choices: [], usage: { prompt_tokens: 1, total_tokens: 2 } })
    for (const out of asked.slice(0, -1)) expect(out).toMatchObject({ id: 'chatcmpl-a', created: 5, model: 'm' })
  })

  it('pass log probabilities on, streamed or not', () => {
    const logprobs = (token: string) => ({ content: [{ token, logprob: -0.5, bytes: null, top_logprobs: [] }] })
    const withLogprobs = (text: string): WireEvent => {
      const choices = [{ index: 0, delta: { content: text }, finish_reason: null, logprobs: logprobs(text) }]
      return { data: JSON.stringify({ id: 'c', created: 5, model: 'm', choices }) }
    }
    const parts = decodeAll([withLogprobs('a'), withLogprobs('b'), chunk({}, 'stop'), DONE])
    const collector = createReplyCollector({ id: '', model: '', createdAt: 0 })
    for (const part of parts) collector.add(part)
    const whole = collector.finish()
    expect(whole.choices[0]?.logprobs).toEqual({ content: [...logprobs('a').content, ...logprobs('b').content] })
    const again = splitReply(whole).filter((part) => part.type === 'text-delta')
    expect(again).toMatchObject([{ text: 'ab', logprobs: whole.choices[0]?.logprobs }])
  })

  it('turn the forced schema tool back into text', () => {
    const output = { type: 'schema' as const, name: 'a', schema: { type: 'object' } }
    const turn = { messages: [], stream: true, output, source: 'chat' as const, extras: {} }
    const own = { ...context, turn, rules: { schemaOutput: false } }
    const call = { index: 0, id: 'c', type: 'function', function: { name: 'json', arguments: '{"a":1}' } }
    const parts = decodeAll([chunk({ tool_calls: [call] }), chunk({}, 'tool_calls'), DONE], own)
    expect(kinds(parts)).toEqual(['reply-start', 'text-start', 'text-delta', 'text-end', 'finish', 'reply-end'])
    expect(parts[4]).toMatchObject({ finish: { unified: 'stop' } })
  })
})
