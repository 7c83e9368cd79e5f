import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { chatGrammar } from '../../openai-chat/grammar.ts'
import { readRequest } from './read-request.ts'
import { writeRequest } from './write-request.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1_700_000_000 }

const fromChat = (body: JsonObject, rules?: WireRules) =>
  writeRequest(chatGrammar.readRequest({ model: 'm', messages: [{ role: 'user', content: 'hi' }], ...body }, context), {
    ...context,
    ...(rules === undefined ? {} : { rules }),
  })

const toolCall = (id: string, text = '{}') => ({ id, type: 'function', function: { name: 'f', arguments: text } })

const ROUND_TRIPS: [string, JsonObject][] = [
  ['plain text', { model: 'm', max_tokens: 5, system: 'be kind', messages: [{ role: 'user', content: 'hi' }] }],
  [
    'all settings',
    {
      model: 'm',
      max_tokens: 9000,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
      temperature: 0.5,
      top_p: 0.9,
      top_k: 4,
      stop_sequences: ['END'],
      stream: true,
      metadata: { user_id: 'u', own: 1 },
      service_tier: 'auto',
      thinking: { type: 'enabled', budget_tokens: 2000, display: 'omitted' },
      container: { id: 'c' },
      context_management: { edits: [] },
      mcp_servers: [],
    },
  ],
  [
    'blocks of every kind, tools, results, thinking and markers',
    {
      model: 'm',
      max_tokens: 5,
      system: [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral', ttl: '1h' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'look' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgoA' } },
            { type: 'image', source: { type: 'url', url: 'https://a.example/b.png' } },
            { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'AA' }, title: 't' },
            {
              type: 'document',
              source: { type: 'text', media_type: 'text/plain', data: 'x' },
              citations: { enabled: true },
            },
            { type: 'document', source: { type: 'file', file_id: 'file_1' } },
            { type: 'search_result', source: 's', title: 't', content: [] },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'hm', signature: 'sig' },
            { type: 'redacted_thinking', data: 'zz' },
            { type: 'text', text: 'ok', citations: [{ type: 'char_location', cited_text: 'x' }] },
            { type: 'tool_use', id: 't1', name: 'f', input: { a: 1 } },
            { type: 'server_tool_use', id: 's1', name: 'web_search', input: {} },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: 'r' }], is_error: true },
            { type: 'text', text: 'and now?', cache_control: { type: 'ephemeral' } },
          ],
        },
      ],
      tools: [
        { name: 'f', input_schema: { type: 'object' }, defer_loading: true, cache_control: { type: 'ephemeral' } },
        { type: 'web_search_20250305', name: 'web_search', max_uses: 2 },
      ],
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
      output_config: { effort: 'high', format: { type: 'json_schema', schema: { type: 'object' } }, own: 1 },
    },
  ],
]

describe('messages requests', () => {
  it.each(ROUND_TRIPS)('come back as they were: %s', (_name, body) => {
    const written = writeRequest(readRequest(structuredClone(body)), context)
    expect(written.body).toEqual(body)
    expect(written.losses).toEqual([])
  })

  it.each([
    [{ messages: 'x' }, 'messages'],
    [{ messages: [{ role: 'tool', content: 'x' }] }, 'messages[0].role'],
    [{ messages: [{ role: 'user' }] }, 'messages[0].content'],
    [{ messages: [{ role: 'user', content: [{ type: 'image' }] }] }, 'messages[0].content[0].source'],
    [{ messages: [], system: 5 }, 'system'],
    [{ messages: [], max_tokens: 'many' }, 'max_tokens'],
    [{ messages: [], tools: [{ name: 1 }] }, 'tools[0].name'],
    [{ messages: [], tool_choice: { type: 'some' } }, 'tool_choice.type'],
  ] as [JsonObject, string][])('refuse %j and name the field', (body, param) => {
    let thrown: unknown
    try {
      readRequest(body)
    } catch (error) {
      thrown = error
    }
    expect(PlanoError.is(thrown) && [thrown.code, thrown.param]).toEqual(['invalid_request', param])
  })
})

describe('messages requests with unlimited nesting', () => {
  const nest = (depth: number, wrap: (inner: JsonObject[]) => JsonObject) => {
    let blocks: JsonObject[] = []
    for (let level = 0; level < depth; level += 1) blocks = [wrap(blocks)]
    return { model: 'm', messages: [{ role: 'user', content: blocks }] }
  }

  it.each([
    ['results', (inner: JsonObject[]) => ({ type: 'tool_result', tool_use_id: 't', content: inner })],
    ['inputs', (inner: JsonObject[]) => ({ type: 'tool_use', id: 't', name: 'f', input: { inner } })],
  ])('are refused as the client’s mistake: %s', (_name, wrap) => {
    let thrown: unknown
    try {
      readRequest(nest(200_000, wrap))
    } catch (error) {
      thrown = error
    }
    expect(PlanoError.is(thrown) && thrown.code).toBe('invalid_request')
  })

  it('are accepted where the nested value is not interpreted', () => {
    const turn = readRequest(nest(20_000, (inner) => ({ type: 'own', content: inner })))
    expect(writeRequest(turn, context).losses).toEqual([])
  })
})

describe('messages requests from chat requests', () => {
  it('use the default limit if the client set none', () => {
    expect(fromChat({}).body['max_tokens']).toBe(4096)
    expect(fromChat({}, { defaultMaxTokens: 64_000 }).body['max_tokens']).toBe(64_000)
    expect(fromChat({ max_completion_tokens: 100, max_tokens: 50 }).body['max_tokens']).toBe(100)
    expect(fromChat({ max_tokens: 50_000 }, { maxOutputTokens: 8192 }).body['max_tokens']).toBe(8192)
  })

  it('hoist a later system message unless the model supports it in place', () => {
    const messages = [
      { role: 'system', content: 'one' },
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
      { role: 'system', content: 'two' },
      { role: 'user', content: 'c' },
    ]
    const hoisted = fromChat({ messages })
    expect(hoisted.body['system']).toEqual([
      { type: 'text', text: 'one' },
      { type: 'text', text: 'two' },
    ])
    expect(hoisted.losses).toHaveLength(1)
    const inline = fromChat({ messages }, { midConversationSystem: true })
    expect(inline.body['system']).toBe('one')
    expect((inline.body['messages'] as JsonObject[]).map((message) => message['role'])).toEqual([
      'user',
      'assistant',
      'system',
      'user',
    ])
  })

  it('put tool results first, in one message with the user’s next text', () => {
    const { body } = fromChat({
      messages: [
        { role: 'user', content: 'go' },
        { role: 'assistant', content: '', tool_calls: [toolCall('a:1'), toolCall('b')] },
        { role: 'tool', tool_call_id: 'a:1', content: '1' },
        { role: 'tool', tool_call_id: 'b', content: '2' },
        { role: 'user', content: 'next' },
      ],
    })
    expect((body['messages'] as JsonObject[]).slice(1)).toEqual([
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', id: 'a_1', name: 'f', input: {} },
          { type: 'tool_use', id: 'b', name: 'f', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a_1', content: '1' },
          { type: 'tool_result', tool_use_id: 'b', content: '2' },
          { type: 'text', text: 'next' },
        ],
      },
    ])
  })

  it('merge assistant messages, trim only the last one, and drop blank texts', () => {
    const say = (role: string, content: string) => ({ role, content })
    const both = fromChat({ messages: [say('user', 'a'), say('assistant', 'b '), say('assistant', 'c  ')] }).body
    expect((both['messages'] as JsonObject[])[1]).toEqual({
      role: 'assistant',
      content: [
        { type: 'text', text: 'b ' },
        { type: 'text', text: 'c' },
      ],
    })
    const middle = fromChat({ messages: [say('user', 'a'), say('assistant', 'hi  '), say('user', 'b')] }).body
    expect((middle['messages'] as JsonObject[])[1]).toMatchObject({ content: [{ text: 'hi  ' }] })
    const blank = fromChat({ messages: [say('user', 'a'), say('assistant', ' '), say('user', 'b')] }).body
    expect(blank['messages']).toHaveLength(1)
  })

  it.each([
    ['[1]', { raw: [1] }],
    ['not json', { raw: 'not json' }],
    ['', {}],
    ['{"a":1}', { a: 1 }],
  ])('turn the arguments %j into an object', (text, input) => {
    const messages = [
      { role: 'user', content: 'x' },
      { role: 'assistant', tool_calls: [toolCall('a', text)] },
    ]
    const { body } = fromChat({ messages })
    expect((body['messages'] as JsonObject[])[1]).toMatchObject({ content: [{ input }] })
  })

  it('turn a result without its call into text', () => {
    const messages = [
      { role: 'user', content: 'x' },
      { role: 'tool', tool_call_id: 'gone', content: '42' },
    ]
    const { body } = fromChat({ messages })
    expect(JSON.stringify(body['messages'])).not.toContain('tool_result')
    expect(JSON.stringify(body['messages'])).toContain('42')
  })

  it('clamp the temperature and list unsupported fields', () => {
    const { body, losses } = fromChat({ temperature: 1.7, seed: 1, n: 2, logit_bias: {}, frequency_penalty: 1, own: 1 })
    expect(body['temperature']).toBe(1)
    expect(losses.map((loss) => loss.field).toSorted()).toEqual(['frequency_penalty', 'logit_bias', 'n', 'own', 'seed'])
  })

  it.each([
    ['auto', { type: 'auto' }],
    ['required', { type: 'any' }],
    ['none', { type: 'none' }],
    [
      { type: 'function', function: { name: 'f' } },
      { type: 'tool', name: 'f' },
    ],
  ])('map the tool choice %j', (choice, expected) => {
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const { body } = fromChat({ tools, tool_choice: choice })
    expect(body['tool_choice']).toEqual(expected)
    expect(body['tools']).toEqual([{ name: 'f', input_schema: { type: 'object', properties: {} } }])
  })

  it('disable parallel calls even without a tool choice, and omit an empty tool list', () => {
    const tools = [{ type: 'function', function: { name: 'f' } }]
    expect(fromChat({ tools, parallel_tool_calls: false }).body['tool_choice']).toEqual({
      type: 'auto',
      disable_parallel_tool_use: true,
    })
    expect(fromChat({ tools: [], tool_choice: 'auto' }).body).not.toHaveProperty('tools')
    expect(fromChat({ tools: [], tool_choice: 'auto' }).body).not.toHaveProperty('tool_choice')
  })

  it.each([
    ['none', {}, { thinking: { type: 'disabled' } }],
    [
      'high',
      { reasoning: 'adaptive', efforts: ['low', 'medium', 'high', 'max'] },
      { output_config: { effort: 'high' } },
    ],
    ['minimal', { reasoning: 'adaptive', efforts: ['low', 'high'] }, { output_config: { effort: 'low' } }],
    ['low', { reasoning: 'budget', maxOutputTokens: 64_000 }, { thinking: { type: 'enabled', budget_tokens: 6400 } }],
    [
      'low',
      { reasoning: 'budget', effortBudgets: { low: 1500 } },
      { thinking: { budget_tokens: 1500 }, max_tokens: 4096 },
    ],
    [
      'max',
      { reasoning: 'budget', effortBudgets: { max: 5000 } },
      { thinking: { budget_tokens: 5000 }, max_tokens: 9096 },
    ],
  ] as [string, WireRules, JsonObject][])('request effort %s according to the rules %j', (effort, rules, expected) => {
    expect(fromChat({ reasoning_effort: effort, max_tokens: 4096 }, rules).body).toMatchObject(expected)
  })

  it.each([
    [{ reasoning: { max_tokens: 2000 } }, { type: 'enabled', budget_tokens: 2000 }],
    [{ reasoning: { effort: 'high' } }, { type: 'enabled', budget_tokens: 3000 }],
    [{ reasoning: { enabled: false } }, { type: 'disabled' }],
    [{ thinking: { type: 'enabled', budget_tokens: 1500 } }, { type: 'enabled', budget_tokens: 1500 }],
    [{ thinking: { type: 'disabled' } }, { type: 'disabled' }],
  ] as [JsonObject, JsonObject][])('accept the aggregators’ options for thinking: %j', (body, thinking) => {
    const rules: WireRules = { reasoning: 'budget', effortBudgets: { high: 3000 }, defaultMaxTokens: 8000 }
    expect(fromChat(body, rules)).toMatchObject({ body: { thinking }, losses: [] })
    const request = { model: 'm', messages: [], ...body }
    expect(chatGrammar.writeRequest(chatGrammar.readRequest(request, context), context).body).toEqual(request)
  })

  it('drop sampling and forced tools while the model thinks', () => {
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const { body, losses } = fromChat(
      { reasoning_effort: 'low', temperature: 0.5, top_p: 0.5, tools, tool_choice: 'required' },
      { reasoning: 'budget', defaultMaxTokens: 8000 },
    )
    expect(body).not.toHaveProperty('temperature')
    expect(body['tool_choice']).toEqual({ type: 'auto' })
    expect(losses.map((loss) => loss.field).toSorted()).toEqual(['temperature', 'tool_choice', 'top_p'])
  })

  it('request a schema natively or through a forced tool', () => {
    const schema = { type: 'object', properties: { a: { oneOf: [{ type: 'object', properties: {} }] } } }
    const format = { response_format: { type: 'json_schema', json_schema: { name: 'n', schema } } }
    expect(fromChat(format).body['output_config']).toEqual({
      format: {
        type: 'json_schema',
        schema: {
          type: 'object',
          properties: { a: { anyOf: [{ type: 'object', properties: {}, additionalProperties: false }] } },
          additionalProperties: false,
        },
      },
    })
    const forced = fromChat(format, { schemaOutput: false }).body
    expect(forced['tools']).toMatchObject([{ name: 'json', input_schema: schema }])
    expect(forced['tool_choice']).toEqual({ type: 'tool', name: 'json', disable_parallel_tool_use: true })
    expect(forced).not.toHaveProperty('output_config')
  })

  it('keep the first four cache markers', () => {
    const marked = (text: string) => ({ type: 'text', text, cache_control: { type: 'ephemeral' } })
    const content = ['a', 'b', 'c', 'd', 'e'].map(marked)
    const { body, losses } = fromChat({ messages: [{ role: 'user', content }] })
    const [message] = body['messages'] as [{ content: JsonObject[] }]
    expect(message.content.filter((block) => 'cache_control' in block)).toHaveLength(4)
    expect(message.content[4]).not.toHaveProperty('cache_control')
    expect(losses.map((loss) => loss.field)).toEqual(['cache_control'])
  })

  it('map images and files', () => {
    const { body } = fromChat({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgoA' } },
            { type: 'image_url', image_url: { url: 'https://a.example/b.png' } },
            { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,AAAA' } },
            { type: 'file', file: { filename: 'a.txt', file_data: 'data:text/plain;base64,aGk=' } },
          ],
        },
      ],
    })
    expect((body['messages'] as JsonObject[])[0]).toEqual({
      role: 'user',
      content: [
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgoA' } },
        { type: 'image', source: { type: 'url', url: 'https://a.example/b.png' } },
        { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'AAAA' }, title: 'a.pdf' },
        { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'hi' }, title: 'a.txt' },
      ],
    })
  })
})
