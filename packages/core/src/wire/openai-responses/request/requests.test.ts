import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import { responsesGrammar } from '../grammar.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1700000000 }
const read = (body: JsonObject) => responsesGrammar.readRequest(body, context)
const roundTrip = (body: JsonObject) => responsesGrammar.writeRequest(read(body), context).body

describe('reading a responses request', () => {
  it('G1: instructions and a string input become a system and a user message', () => {
    expect(read({ model: 'm', instructions: 'Be brief.', input: 'Hi' }).messages).toMatchObject([
      { role: 'system', parts: [{ type: 'text', text: 'Be brief.' }] },
      { role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
    ])
  })

  it('G2: an item without a type is a message', () => {
    expect(read({ model: 'm', input: [{ role: 'user', content: 'Hi' }] }).messages).toEqual([
      { role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
    ])
  })

  it('G4: a call with id and call_id is identified by its call_id', () => {
    const call = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: '{}' }
    expect(read({ model: 'm', input: [call] }).messages).toEqual([
      { role: 'assistant', parts: [{ type: 'tool-call', id: 'call_1', itemId: 'fc_1', name: 'f', arguments: '{}' }] },
    ])
  })

  it('G5: consecutive calls form one assistant message', () => {
    const call = (id: string) => ({ type: 'function_call', call_id: id, name: 'f', arguments: '{}' })
    const { messages } = read({ model: 'm', input: [call('a'), call('b')] })
    expect(messages).toHaveLength(1)
    expect(messages[0]?.parts.map((part) => part.type)).toEqual(['tool-call', 'tool-call'])
  })

  it('merges reasoning, text and calls of one answer, so that no text separates a call from its result', () => {
    const { messages } = read({
      model: 'm',
      input: [
        { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'hm' }], encrypted_content: 'gAAA' },
        { type: 'message', role: 'assistant', id: 'msg_1', content: [{ type: 'output_text', text: 'Let me look.' }] },
        { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
        { type: 'function_call_output', call_id: 'c', output: '42' },
      ],
    })
    expect(messages.map(({ role }) => role)).toEqual(['assistant', 'tool'])
    expect(messages[0]?.parts.map((part) => part.type)).toEqual(['reasoning', 'text', 'tool-call'])
    expect(messages[0]?.parts[0]).toMatchObject({ text: 'hm', summary: true, redacted: 'gAAA', origin: 'responses' })
  })

  it('keeps two consecutive answers separate', () => {
    const said = (text: string) => ({ type: 'message', role: 'assistant', content: text })
    expect(read({ model: 'm', input: [said('a'), said('b')] }).messages).toHaveLength(2)
  })

  it('G7: custom tool calls and their outputs', () => {
    const { messages } = read({
      model: 'm',
      input: [
        { type: 'custom_tool_call', call_id: 'c', name: 'patch', input: 'abc' },
        { type: 'custom_tool_call_output', call_id: 'c', output: 'done' },
      ],
    })
    expect(messages[0]?.parts[0]).toMatchObject({ kind: 'custom', arguments: 'abc' })
    expect(messages[1]).toMatchObject({ role: 'tool', parts: [{ callId: 'c', kind: 'custom' }] })
  })

  it.each([
    [
      'G8',
      {
        input: [
          { type: 'message', role: 'user', content: 'x' },
          { type: 'function_call', call_id: 'c' },
        ],
      },
      'input[1].name',
    ],
    ['a call without call_id', { input: [{ type: 'function_call', name: 'f' }] }, 'input[0].call_id'],
    ['no input', {}, 'input'],
    ['input of the wrong kind', { input: 7 }, 'input'],
    ['an unknown role', { input: [{ role: 'robot', content: 'x' }] }, 'input[0].role'],
    [
      'an image without a source',
      { input: [{ role: 'user', content: [{ type: 'input_image' }] }] },
      'input[0].content[0].image_url',
    ],
    ['a temperature in words', { input: 'x', temperature: 'hot' }, 'temperature'],
    ['a tool without a name', { input: 'x', tools: [{ type: 'function' }] }, 'tools[0].name'],
    [
      'a schema without a name',
      { input: 'x', text: { format: { type: 'json_schema', schema: {} } } },
      'text.format.name',
    ],
  ])('%s is refused with the name of the invalid field', (_name, body, param) => {
    expect(() => read({ model: 'm', ...body } as JsonObject)).toThrow(
      expect.objectContaining({ code: 'invalid_request', param }),
    )
  })

  it('needs no input if the conversation is stored elsewhere', () => {
    expect(read({ model: 'm', previous_response_id: 'resp_1' })).toMatchObject({
      messages: [],
      previousResponseId: 'resp_1',
    })
  })

  it('G10: tools of a namespace are listed by their own names', () => {
    const tools = [
      {
        type: 'namespace',
        name: 'crm',
        description: 'Customers',
        tools: [
          { type: 'function', name: 'get_customer_profile', parameters: { type: 'object', properties: {} } },
          { type: 'custom', name: 'run_patch' },
        ],
      },
    ]
    expect(read({ model: 'm', input: 'x', tools }).tools).toMatchObject([
      { kind: 'function', name: 'get_customer_profile' },
      { kind: 'custom', name: 'run_patch' },
    ])
    expect(roundTrip({ model: 'm', input: 'x', tools }).tools).toEqual(tools)
  })

  it('G11: a nested namespace is refused', () => {
    const inner = { type: 'namespace', name: 'b', tools: [] }
    const tools = [{ type: 'namespace', name: 'a', tools: [inner] }]
    expect(() => read({ model: 'm', input: 'x', tools })).toThrow(
      expect.objectContaining({ param: 'tools[0].tools[0]' }),
    )
  })

  it.each([
    ['auto', { type: 'auto' }],
    ['none', { type: 'none' }],
    ['required', { type: 'required' }],
    ['whatever', { type: 'auto' }],
    [
      { type: 'function', name: 'f' },
      { type: 'tool', name: 'f' },
    ],
    [
      { type: 'function', function: { name: 'f' } },
      { type: 'tool', name: 'f' },
    ],
    [
      { type: 'custom', name: 'f' },
      { type: 'tool', name: 'f' },
    ],
    [
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'f' }] },
      { type: 'allowed', mode: 'required', names: ['f'] },
    ],
    [{ type: 'file_search' }, { type: 'foreign', dialect: 'responses', value: { type: 'file_search' } }],
  ])('G19: tool_choice %j', (choice, expected) => {
    expect(read({ model: 'm', input: 'x', tool_choice: choice }).toolChoice).toEqual(expected)
  })

  it('G17, G20: empty text options, reasoning effort', () => {
    const turn = read({ model: 'm', input: 'x', text: {}, reasoning: { effort: 'high', summary: 'auto' } })
    expect(turn.output).toBeUndefined()
    expect(turn.reasoning).toEqual({ effort: 'high', summary: 'auto', include: true })
  })

  it('G23: text and image in one message', () => {
    const content = [
      { type: 'input_text', text: 'What is it?' },
      { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'low' },
    ]
    expect(read({ model: 'm', input: [{ role: 'user', content }] }).messages[0]?.parts).toEqual([
      { type: 'text', text: 'What is it?' },
      { type: 'image', source: { kind: 'data', data: 'AAAA', mediaType: 'image/png' }, detail: 'low' },
    ])
  })

  it('a field called __proto__ is kept as data', () => {
    const body = JSON.parse('{"model":"m","input":"x","__proto__":{"polluted":true}}') as JsonObject
    const back = roundTrip(body)
    expect(Object.hasOwn(back, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('round trip', () => {
  it.each<[string, JsonObject]>([
    ['the smallest request', { model: 'm', input: 'Hi' }],
    [
      'instructions and options',
      {
        model: 'm',
        instructions: 'Be brief.',
        input: 'Hi',
        temperature: 0.2,
        top_p: 0.9,
        max_output_tokens: 10,
        parallel_tool_calls: false,
        store: false,
        user: 'u',
        metadata: { a: 'b' },
        service_tier: 'flex',
        truncation: 'auto',
        include: ['reasoning.encrypted_content'],
        safety_identifier: 's',
        prompt_cache_key: 'k',
        stream: true,
        background: false,
        top_logprobs: 2,
      },
    ],
    [
      'fields that are not modelled',
      { model: 'm', input: 'x', max_tool_calls: 3, conversation: { id: 'conv_1' }, prompt_cache_retention: '24h' },
    ],
    ['reasoning with unknown options', { model: 'm', input: 'x', reasoning: { effort: 'low', context: 'all' } }],
    ['an effort of the future', { model: 'm', input: 'x', reasoning: { effort: 'gigantic' } }],
    [
      'text options',
      {
        model: 'm',
        input: 'x',
        text: {
          format: { type: 'json_schema', name: 'n', schema: { type: 'object' }, strict: true },
          verbosity: 'low',
        },
      },
    ],
    [
      'hosted tools',
      {
        model: 'm',
        input: 'x',
        tools: [
          { type: 'file_search', vector_store_ids: ['vs'] },
          { type: 'mcp', server_label: 's' },
        ],
        tool_choice: { type: 'mcp', server_label: 's' },
      },
    ],
    [
      'G14, G16: history with unknown items',
      {
        model: 'm',
        input: [
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'a' }] },
          {
            type: 'reasoning',
            id: 'rs',
            summary: [
              { type: 'summary_text', text: 's1' },
              { type: 'summary_text', text: 's2' },
            ],
            encrypted_content: 'gA',
            status: 'completed',
          },
          {
            id: 'msg',
            type: 'message',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text: 'b', annotations: [], logprobs: [] }],
          },
          { type: 'web_search_call', id: 'ws', status: 'completed', action: { type: 'search', query: 'q' } },
          {
            id: 'msg2',
            type: 'message',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text: 'c', annotations: [] }],
          },
          { type: 'function_call', id: 'fc', call_id: 'c', name: 'f', arguments: '{"a":1}', status: 'completed' },
          { type: 'function_call_output', call_id: 'c', output: [{ type: 'input_text', text: 'r' }] },
          { type: 'something_new', id: 'x', deep: { er: [1, null, 'y'] } },
          { type: 'item_reference', id: 'msg_9' },
          { type: 'message', role: 'developer', content: 'now' },
        ],
      },
    ],
    [
      'files',
      {
        model: 'm',
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_file', file_data: 'data:application/pdf;base64,AAAA', filename: 'a.pdf' },
              { type: 'input_file', file_id: 'file_1' },
              { type: 'input_file', file_url: 'https://x.test/a.pdf' },
              { type: 'input_audio', input_audio: { data: 'AAAA', format: 'mp3' } },
              { type: 'input_image', file_id: 'file_2', detail: 'high' },
            ],
          },
        ],
      },
    ],
  ])('%s', (_name, body) => {
    expect(roundTrip(body)).toEqual(body)
  })

  it('null means that a field is not set', () => {
    expect(roundTrip({ model: 'm', input: 'x', temperature: null, tools: null, text: null })).toEqual({
      model: 'm',
      input: 'x',
    })
  })
})

describe('writing a turn of another API', () => {
  const write = (body: Parameters<typeof responsesGrammar.writeRequest>[0], rules = {}) =>
    responsesGrammar.writeRequest(body, { ...context, rules })

  it('lists what it cannot express', () => {
    const { body, losses } = write({
      model: 'm',
      messages: [{ role: 'user', parts: [{ type: 'text', text: 'x', cache: {} }] }],
      stop: ['END'],
      seed: 1,
      frequencyPenalty: 1,
      choices: 2,
      stream: false,
      source: 'chat',
      extras: { prediction: {} },
    })
    expect(body).toEqual({ model: 'm', input: 'x', store: false })
    expect(losses.map(({ field }) => field).sort()).toEqual([
      'cache_control',
      'frequency_penalty',
      'n',
      'prediction',
      'seed',
      'stop',
    ])
  })

  it('drops and lists reasoning that another provider signed', () => {
    const { body, losses } = write({
      messages: [
        {
          role: 'assistant',
          parts: [
            { type: 'reasoning', text: 'hm', signature: 's' },
            { type: 'text', text: 'a' },
          ],
        },
      ],
      stream: false,
      source: 'messages',
      extras: {},
    })
    expect(body.input).toEqual([{ role: 'assistant', content: 'a' }])
    expect(losses.map(({ field }) => field)).toEqual(['reasoning'])
  })

  it('a failed tool is marked in the text; its images stay images', () => {
    const { body } = write({
      messages: [
        {
          role: 'user',
          parts: [
            { type: 'tool-result', callId: 'c', content: [{ type: 'text', text: 'no such city' }], isError: true },
            {
              type: 'tool-result',
              callId: 'd',
              content: [{ type: 'image', source: { kind: 'data', data: 'AA', mediaType: 'image/png' } }],
            },
            { type: 'text', text: 'go on' },
          ],
        },
      ],
      stream: false,
      source: 'messages',
      extras: {},
    })
    expect(body.input).toEqual([
      { type: 'function_call_output', call_id: 'c', output: 'Error: no such city' },
      {
        type: 'function_call_output',
        call_id: 'd',
        output: [{ type: 'input_image', image_url: 'data:image/png;base64,AA' }],
      },
      { role: 'user', content: 'go on' },
    ])
  })

  it('follows the rules of the model', () => {
    const { body, losses } = write(
      {
        messages: [
          {
            role: 'system',
            parts: [
              { type: 'text', text: 's' },
              { type: 'text', text: 't' },
            ],
          },
          { role: 'user', parts: [] },
        ],
        reasoning: { budgetTokens: 4096 },
        temperature: 1.5,
        topP: 0.5,
        maxOutputTokens: 99,
        stream: false,
        source: 'messages',
        extras: {},
      },
      {
        systemRole: 'developer',
        efforts: ['low', 'high'],
        removedFields: ['top_p'],
        maxTemperature: 1,
        maxOutputTokens: 50,
      },
    )
    expect(body).toMatchObject({ reasoning: { effort: 'high' }, temperature: 1, max_output_tokens: 50 })
    expect(body.top_p).toBeUndefined()
    expect((body.input as JsonObject[])[0]?.role).toBe('developer')
    expect(losses.map(({ field }) => field).sort()).toEqual([
      'max_output_tokens',
      'reasoning.effort',
      'temperature',
      'top_p',
    ])
  })
})
