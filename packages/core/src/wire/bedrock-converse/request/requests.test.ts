import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import type { Turn, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { converseGrammar } from '../grammar.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1_700_000_000 }

const user = (...parts: (string | TurnPart)[]): TurnMessage => ({
  role: 'user',
  parts: parts.map((part): TurnPart => (typeof part === 'string' ? { type: 'text', text: part } : part)),
})
const assistant = (...parts: (string | TurnPart)[]): TurnMessage => ({ ...user(...parts), role: 'assistant' })
const system = (text: string): TurnMessage => ({ ...user(text), role: 'system' })
const call = (id: string, more = {}): TurnPart => ({ type: 'tool-call', id, name: 'f', arguments: '{"a":1}', ...more })
const result = (callId: string, text: string, more = {}): TurnMessage => ({
  role: 'tool',
  parts: [{ type: 'tool-result', callId, content: [{ type: 'text', text }], ...more }],
})
const TOOLS: Turn['tools'] = [{ kind: 'function', name: 'f', parameters: { type: 'object', properties: {} } }]
const write = (fields: Partial<Turn>, rules?: WireRules) => {
  const turn: Turn = { messages: [user('Hi')], stream: false, source: 'chat', extras: {}, ...fields }
  return converseGrammar.writeRequest(turn, rules === undefined ? context : { ...context, rules })
}
const body = (fields: Partial<Turn>, rules?: WireRules) => write(fields, rules).body
const messages = (...list: TurnMessage[]) => body({ messages: list, tools: TOOLS }).messages as JsonObject[]
const fields = (losses: readonly { field: string }[]) => losses.map(({ field }) => field).sort()

describe('writing messages', () => {
  it('H1: system, message, limits', () => {
    expect(
      body({ messages: [system('s'), user('Hi')], temperature: 0.5, maxOutputTokens: 9, topP: 0.1, stop: ['x', ' '] }),
    ).toEqual({
      system: [{ text: 's' }],
      messages: [{ role: 'user', content: [{ text: 'Hi' }] }],
      inferenceConfig: { maxTokens: 9, temperature: 0.5, topP: 0.1, stopSequences: ['x'] },
    })
  })

  it('H4: results of parallel calls form one user message and come first', () => {
    expect(
      messages(
        user('x'),
        assistant(call('a'), call('b')),
        result('a', '1'),
        result('b', '2', { isError: true }),
        user('and?'),
      ),
    ).toEqual([
      { role: 'user', content: [{ text: 'x' }] },
      {
        role: 'assistant',
        content: [
          { toolUse: { toolUseId: 'a', name: 'f', input: { a: 1 } } },
          { toolUse: { toolUseId: 'b', name: 'f', input: { a: 1 } } },
        ],
      },
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 'a', content: [{ text: '1' }] } },
          { toolResult: { toolUseId: 'b', content: [{ text: '2' }], status: 'error' } },
          { text: 'and?' },
        ],
      },
    ])
  })

  it('H5: images are sent as data; others are listed as losses, and marked if the user sent them', () => {
    const image = (source: object): TurnPart => ({ type: 'image', source }) as TurnPart
    expect(messages(user(image({ kind: 'data', data: 'AAAA', mediaType: 'image/png' })))[0]?.content).toEqual([
      { image: { format: 'png', source: { bytes: 'AAAA' } } },
    ])
    expect(messages(user(image({ kind: 'url', url: 's3://b/x.webp' })))[0]?.content).toEqual([
      { image: { format: 'webp', source: { s3Location: { uri: 's3://b/x.webp' } } } },
    ])
    const others = [
      image({ kind: 'url', url: 'https://a.test/x.png' }),
      image({ kind: 'data', data: 'AAAA', mediaType: 'image/bmp' }),
      image({ kind: 'id', id: 'file-1' }),
    ]
    for (const other of others) {
      const asked = (...list: TurnMessage[]) => write({ messages: list }).losses.map((loss) => loss.asked === true)
      expect(asked(user('x', other))).toEqual([true])
      expect(asked(user('x'), assistant('y', other), user('z'))).toEqual([false])
    }
  })

  it('H7: documents have unique names without dots, and a text next to them', () => {
    const pdf = (filename?: string): TurnPart => ({
      type: 'file',
      source: { kind: 'data', data: 'AAAA', mediaType: 'application/pdf' },
      ...(filename && { filename }),
    })
    const content = messages(user(pdf('a.b.pdf'), pdf(), pdf(), pdf('a.pdf'), pdf('Übersicht_1  x.pdf')))[0]
      ?.content as JsonObject[]
    const names = content.flatMap(({ document }) => (document ? [(document as JsonObject).name] : []))
    expect(names).toEqual(['a', 'document-1', 'document-2', 'a-2', '-bersicht-1 x'])
    expect(content.at(-1)).toHaveProperty('text')
  })

  it('H10: later system messages move to the front and are listed', () => {
    const { body: written, losses } = write({ messages: [system('a'), user('x'), system('b')] })
    expect(written.system).toEqual([{ text: 'a' }, { text: 'b' }])
    expect(fields(losses)).toEqual(['messages.system'])
  })

  it('H11: only signed thinking is sent back', () => {
    const thought = (more: object): TurnPart => ({ type: 'reasoning', text: 'hm', ...more })
    const written = messages(
      user('x'),
      assistant(
        thought({}),
        thought({ signature: 's' }),
        thought({ redacted: 'r' }),
        thought({ signature: 'g', origin: 'gemini' }),
        'y',
      ),
      user('z'),
    )
    expect(written[1]?.content).toEqual([
      { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
      { reasoningContent: { redactedContent: 'r' } },
      { text: 'y' },
    ])
  })

  it('roles alternate starting with the user, blank texts are dropped, trailing spaces removed', () => {
    expect(messages(assistant('a'), user(' '), assistant('b  '))).toEqual([
      { role: 'user', content: [{ text: '.' }] },
      { role: 'assistant', content: [{ text: 'a' }, { text: 'b' }] },
    ])
  })

  it('cache markers become cache points after the marked content', () => {
    const cached = (text: string): TurnPart => ({ type: 'text', text, cache: { ttl: '1h' } })
    const tools: Turn['tools'] = [{ kind: 'function', name: 'f', cache: {} }]
    const written = body({ messages: [{ ...user(cached('s')), role: 'system' }, user(cached('x'))], tools })
    const point = { cachePoint: { type: 'default', ttl: '1h' } }
    expect(written.system).toEqual([{ text: 's' }, point])
    expect((written.messages as JsonObject[])[0]?.content).toEqual([{ text: 'x' }, point])
    expect((written.toolConfig as JsonObject).tools).toMatchObject([
      { toolSpec: { name: 'f' } },
      { cachePoint: { type: 'default' } },
    ])
  })

  it('invalid ids are changed consistently on calls and results', () => {
    const ids = (text: string) => [...text.matchAll(/"toolUseId":"([^"]+)"/g)].map(([, id]) => id)
    const list = [user('x'), assistant(call('call|1/ö')), result('call|1/ö', '1')]
    expect(ids(JSON.stringify(messages(...list)))).toEqual(['call_1__', 'call_1__'])
    const short = ids(JSON.stringify(body({ messages: list, tools: TOOLS }, { toolCallIds: 9 })))
    expect(short[0]).toMatch(/^[a-z0-9]{9}$/)
    expect(short[0]).toBe(short[1])
  })

  it('arguments that are not an object are wrapped; a result without its call becomes text', () => {
    expect(JSON.stringify(messages(user('x'), assistant(call('a', { arguments: '[1]' })), result('a', '')))).toContain(
      '"input":{"input":[1]}',
    )
    const { body: written, losses } = write({ messages: [user('x'), result('gone', '42')], tools: TOOLS })
    expect(JSON.stringify(written.messages)).toContain('42')
    expect(JSON.stringify(written.messages)).not.toContain('toolResult')
    expect(fields(losses)).toEqual(['tool_result'])
  })
})

describe('writing tools', () => {
  it.each<[Turn['toolChoice'], JsonObject | undefined]>([
    [undefined, undefined],
    [{ type: 'auto' }, { auto: {} }],
    [{ type: 'required' }, { any: {} }],
    [{ type: 'tool', name: 'f' }, { tool: { name: 'f' } }],
  ])('H2: tool choice %j', (toolChoice, expected) => {
    const config = body({ tools: TOOLS, ...(toolChoice && { toolChoice }) }).toolConfig as JsonObject
    expect(config.toolChoice).toEqual(expected)
    expect(config.tools).toEqual([
      { toolSpec: { name: 'f', inputSchema: { json: { type: 'object', properties: {} } } } },
    ])
  })

  it('H2: none omits the tools, and earlier calls become text', () => {
    expect(body({ tools: TOOLS, toolChoice: { type: 'none' } }).toolConfig).toBeUndefined()
    const { body: written, losses } = write({
      messages: [user('x'), assistant(call('a')), result('a', '42')],
      tools: TOOLS,
      toolChoice: { type: 'none' },
    })
    expect(JSON.stringify(written)).not.toMatch(/toolUse|toolResult|toolConfig/)
    expect(JSON.stringify(written)).toContain('42')
    expect(fields(losses)).toEqual(['messages.tool_calls'])
  })

  it('H8: tool names are unique and contain only allowed characters', () => {
    const tools: Turn['tools'] = ['a.b c', 'a_b_c'].map((name) => ({ kind: 'function', name }))
    const config = body({ tools, toolChoice: { type: 'tool', name: 'a_b_c' } }).toolConfig as JsonObject
    expect(config).toEqual({
      tools: [{ toolSpec: { name: 'a_b_c_2', inputSchema: { json: { type: 'object', properties: {} } } } }],
      toolChoice: { tool: { name: 'a_b_c_2' } },
    })
  })

  it('a schema is requested through a forced tool, or natively if the model supports it', () => {
    const output = { type: 'schema', name: 'n', schema: { type: 'object', properties: {} } } as const
    expect(body({ output }).toolConfig).toMatchObject({
      tools: [{ toolSpec: { name: 'json' } }],
      toolChoice: { tool: { name: 'json' } },
    })
    const native = body({ output }, { schemaOutput: true })
    expect(native.toolConfig).toBeUndefined()
    expect(native.outputConfig).toEqual({
      textFormat: {
        type: 'json_schema',
        structure: {
          jsonSchema: { name: 'n', schema: '{"type":"object","properties":{},"additionalProperties":false}' },
        },
      },
    })
  })

  it('hosted tools of other providers are refused', () => {
    const tools: Turn['tools'] = [{ kind: 'foreign', dialect: 'responses', type: 'web_search', value: {} }]
    expect(() => body({ tools })).toThrow(expect.objectContaining({ code: 'unsupported_content', param: 'tools[0]' }))
  })
})

describe('writing options', () => {
  it('thinking adds its tokens to the limit and drops sampling', () => {
    const rules: WireRules = { reasoning: 'budget', effortBudgets: { high: 5000 }, maxOutputTokens: 8000 }
    const { body: written, losses } = write(
      {
        reasoning: { effort: 'high' },
        temperature: 1,
        topP: 0.5,
        topK: 3,
        tools: TOOLS,
        toolChoice: { type: 'required' },
      },
      rules,
    )
    expect(written.inferenceConfig).toEqual({ maxTokens: 8000 })
    expect(written.additionalModelRequestFields).toEqual({ thinking: { type: 'enabled', budget_tokens: 5000 } })
    expect((written.toolConfig as JsonObject).toolChoice).toEqual({ auto: {} })
    expect(fields(losses)).toEqual(['temperature', 'tool_choice', 'top_k', 'top_p'])
    expect(body({ reasoning: { effort: 'high' }, maxOutputTokens: 1000 }, rules).inferenceConfig).toEqual({
      maxTokens: 6000,
    })
  })

  it.each<[string, WireRules, JsonObject | undefined]>([
    ['effort', { reasoning: 'effort' }, { reasoning_effort: 'low' }],
    ['adaptive', { reasoning: 'adaptive' }, { thinking: { type: 'adaptive' }, output_config: { effort: 'low' } }],
    ['none', { reasoning: 'none' }, undefined],
  ])('reasoning with %s', (_name, rules, expected) => {
    expect(body({ reasoning: { effort: 'low' } }, rules).additionalModelRequestFields).toEqual(expected)
  })

  it('follows the rules and lists what cannot be expressed', () => {
    const { body: written, losses } = write(
      {
        temperature: 1.7,
        topP: 0.5,
        topK: 4,
        seed: 1,
        user: 'u',
        metadata: { a: 'b' },
        serviceTier: 'flex',
        choices: 2,
        extras: { prediction: 1, guardrailConfig: { guardrailIdentifier: 'g' } },
      },
      { exclusiveFields: [['temperature', 'top_p']] },
    )
    expect(written).toMatchObject({
      inferenceConfig: { temperature: 1 },
      additionalModelRequestFields: { top_k: 4 },
      requestMetadata: { a: 'b' },
      serviceTier: { type: 'flex' },
      guardrailConfig: { guardrailIdentifier: 'g' },
    })
    expect(fields(losses)).toEqual(['n', 'prediction', 'seed', 'temperature', 'top_p', 'user'])
  })
})

describe('round trip', () => {
  it('everything', () => {
    const request: JsonObject = {
      system: [{ text: 's' }, { cachePoint: { type: 'default' } }, { guardContent: { text: { text: 'g' } } }],
      messages: [
        {
          role: 'user',
          content: [
            { text: 'a' },
            { image: { format: 'png', source: { bytes: 'AA' } } },
            { document: { format: 'csv', name: 'd', source: { bytes: 'AA' } } },
            { video: { format: 'mp4', source: { s3Location: { uri: 's3://b/v' } } } },
          ],
        },
        {
          role: 'assistant',
          content: [
            { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
            { text: 'b' },
            { toolUse: { toolUseId: 't', name: 'f', input: { x: 1 } } },
          ],
        },
        {
          role: 'user',
          content: [
            { toolResult: { toolUseId: 't', content: [{ json: { y: 2 } }], status: 'success' } },
            { text: 'c' },
          ],
        },
      ],
      inferenceConfig: { maxTokens: 5, temperature: 0.1, topP: 0.2, stopSequences: ['q'] },
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'f',
              description: 'd',
              inputSchema: { json: { type: 'object', properties: { x: { type: 'number' } } } },
            },
          },
          { cachePoint: { type: 'default' } },
        ],
        toolChoice: { any: {} },
      },
      additionalModelRequestFields: { top_k: 3 },
      guardrailConfig: { guardrailIdentifier: 'g' },
      requestMetadata: { a: 'b' },
    }
    expect(converseGrammar.writeRequest(converseGrammar.readRequest(request, context), context)).toEqual({
      body: request,
      losses: [],
    })
  })

  it('an invalid request is refused with the name of the invalid field', () => {
    expect(() => converseGrammar.readRequest({ messages: [{ role: 'tool' }] }, context)).toThrow(
      expect.objectContaining({ param: 'messages[0].role' }),
    )
  })
})
