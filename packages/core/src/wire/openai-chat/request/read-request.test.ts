import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { readRequest } from './read-request.ts'
import { writeRequest } from './write-request.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1_700_000_000 }

const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }

const ROUND_TRIPS: [string, JsonObject][] = [
  ['a minimal request', { model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] }],
  [
    'all sampling parameters',
    {
      model: 'm',
      messages: [{ role: 'user', content: 'hi' }],
      temperature: 0.2,
      top_p: 0.9,
      top_k: 4,
      min_p: 0.1,
      stop: ['END'],
      seed: 7,
      frequency_penalty: 0.1,
      presence_penalty: 0.2,
      logit_bias: { '50256': -100 },
      logprobs: true,
      top_logprobs: 2,
      n: 2,
      max_tokens: 5,
      user: 'u',
      metadata: { a: 'b' },
      service_tier: 'flex',
      store: true,
      verbosity: 'low',
      prompt_cache_key: 'k',
      safety_identifier: 's',
      modalities: ['text', 'audio'],
      audio: { voice: 'alloy', format: 'wav' },
      reasoning_effort: 'high',
      prediction: { type: 'content', content: 'x' },
      web_search_options: {},
    },
  ],
  [
    'an assistant turn without content before its tool message',
    {
      model: 'm',
      messages: [
        { role: 'user', content: 'weather?' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'call_1', content: '4 degrees' },
      ],
      tools: [{ type: 'function', function: { name: 'weather' } }],
      tool_choice: { type: 'function', function: { name: 'weather' } },
      parallel_tool_calls: false,
    },
  ],
  [
    'media parts with fields that are not modelled',
    {
      model: 'm',
      messages: [
        { role: 'developer', content: [{ type: 'text', text: 'be kind' }] },
        {
          role: 'user',
          name: 'ann',
          content: [
            { type: 'text', text: 'see', cache_control: { type: 'ephemeral', ttl: '1h' } },
            { type: 'image_url', image_url: { url: 'https://a.example/b.png', detail: 'low' } },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
            { type: 'input_audio', input_audio: { data: 'AAAA', format: 'mp3' } },
            { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,AAAA' } },
            { type: 'file', file: { file_id: 'file-1' } },
            { type: 'video_url', video_url: { url: 'https://a.example/v' } },
          ],
          own: 1,
        },
      ],
    },
  ],
  [
    'reasoning, refusals, custom tools and thought signatures in the history',
    {
      model: 'm',
      messages: [
        { role: 'user', content: 'x' },
        {
          role: 'assistant',
          content: 'ok',
          reasoning_content: 'hmm',
          tool_calls: [
            { ...call, extra_content: { google: { thought_signature: 'sig' } } },
            { id: 'call_2', type: 'custom', custom: { name: 'patch', input: 'abc' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '1' },
        { role: 'tool', tool_call_id: 'call_2', content: [{ type: 'text', text: '2' }] },
        { role: 'assistant', content: null, refusal: 'no' },
        { role: 'user', content: '' },
      ],
      tools: [
        { type: 'custom', custom: { name: 'patch', format: { type: 'text' } } },
        { type: 'web_search', own: true },
      ],
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: { mode: 'auto', tools: [{ type: 'custom', custom: { name: 'patch' } }] },
      },
      response_format: { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' }, strict: true } },
    },
  ],
]

describe('chat requests', () => {
  it.each(ROUND_TRIPS)('come back as they were: %s', (_name, body) => {
    const written = writeRequest(readRequest(structuredClone(body)), context)
    expect(written.body).toEqual(body)
    expect(written.losses).toEqual([])
  })

  it('accept a single stop sequence and null for unset fields', () => {
    const turn = readRequest({ model: 'm', messages: [], stop: 'END', temperature: null, tools: null, user: null })
    expect(turn.stop).toEqual(['END'])
    expect(Object.keys(turn)).not.toContain('temperature')
    expect(writeRequest(turn, context).body).toEqual({ model: 'm', messages: [], stop: ['END'] })
  })

  it('prefer max_completion_tokens to max_tokens', () => {
    expect(readRequest({ messages: [], max_completion_tokens: 100, max_tokens: 50 }).maxOutputTokens).toBe(100)
  })

  it('always request usage at the end of a stream', () => {
    const turn = readRequest({ model: 'm', messages: [], stream: true })
    expect(writeRequest(turn, context).body).toMatchObject({ stream: true, stream_options: { include_usage: true } })
    const without = writeRequest(turn, { ...context, rules: { streamUsage: false } })
    expect(without.body).toEqual({ model: 'm', messages: [], stream: true })
  })

  it.each([
    [{ messages: 'x' }, 'messages'],
    [{ messages: [1] }, 'messages[0]'],
    [{ messages: [{ role: 'robot', content: 'x' }] }, 'messages[0].role'],
    [{ messages: [{ role: 'user', content: 5 }] }, 'messages[0].content'],
    [{ messages: [{ role: 'user', content: [{ type: 'text' }] }] }, 'messages[0].content[0].text'],
    [{ messages: [{ role: 'tool', content: 'x' }] }, 'messages[0].tool_call_id'],
    [{ messages: [], temperature: 'warm' }, 'temperature'],
    [{ messages: [], max_tokens: -1 }, 'max_tokens'],
    [{ messages: [], stream: 'yes' }, 'stream'],
    [{ messages: [], tools: [{ type: 'function' }] }, 'tools[0].function'],
    [{ messages: [], tool_choice: 'sometimes' }, 'tool_choice'],
    [{ messages: [], stop: [1] }, 'stop[0]'],
  ] as [JsonObject, string][])('refuse %j and name the field', (body, param) => {
    const error = (() => {
      try {
        readRequest(body)
        return undefined
      } catch (thrown) {
        return thrown
      }
    })()
    expect(PlanoError.is(error) && error.code).toBe('invalid_request')
    expect(PlanoError.is(error) && error.param).toBe(param)
  })

  it('keep a key named __proto__ as data', () => {
    const body = JSON.parse('{"messages":[],"__proto__":{"polluted":true}}') as JsonObject
    const written = writeRequest(readRequest(body), context).body
    expect(Object.hasOwn(written, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((written as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
