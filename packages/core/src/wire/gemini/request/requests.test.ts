import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import type { Turn, TurnMessage } from '../../../contract/wire/turn.ts'
import { geminiGrammar } from '../grammar.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1_700_000_000 }

const turn = (fields: Partial<Turn>): Turn => ({
  messages: [user('Hi')],
  stream: false,
  source: 'chat',
  extras: {},
  ...fields,
})
const user = (text: string): TurnMessage => ({ role: 'user', parts: [{ type: 'text', text }] })
const write = (fields: Partial<Turn>, rules?: WireRules) =>
  geminiGrammar.writeRequest(turn(fields), rules === undefined ? context : { ...context, rules })
const body = (fields: Partial<Turn>, rules?: WireRules) => write(fields, rules).body
const call = (id: string, name: string, more = {}): TurnMessage => ({
  role: 'assistant',
  parts: [{ type: 'tool-call', id, name, arguments: '{"a":1}', ...more }],
})
const result = (callId: string, text: string): TurnMessage => ({
  role: 'tool',
  parts: [{ type: 'tool-result', callId, content: [{ type: 'text', text }] }],
})

describe('writing contents', () => {
  it('leading system messages are the system instruction', () => {
    const system = (text: string): TurnMessage => ({ role: 'system', parts: [{ type: 'text', text }] })
    expect(body({ messages: [system('a'), { ...system('b'), role: 'developer' }, user('Hi')] })).toEqual({
      systemInstruction: { parts: [{ text: 'a' }, { text: 'b' }] },
      contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
    })
    const { body: inline } = write({ messages: [system('a'), user('Hi')] }, { systemRole: 'user' })
    expect(inline).toEqual({ contents: [{ role: 'user', parts: [{ text: 'a' }, { text: 'Hi' }] }] })
  })

  it('I19: consecutive messages of one role become one content; the user comes first', () => {
    const said: TurnMessage = { role: 'assistant', parts: [{ type: 'text', text: 'x' }] }
    expect(body({ messages: [said, said, user('a'), user('b')] }).contents).toEqual([
      { role: 'user', parts: [{ text: ' ' }] },
      { role: 'model', parts: [{ text: 'x' }, { text: 'x' }] },
      { role: 'user', parts: [{ text: 'a' }, { text: 'b' }] },
    ])
  })

  it('I10: a result names the function that was called', () => {
    const messages = [user('Hi'), call('c1', 'weather'), result('c1', '{"t":20}')]
    expect(body({ messages }).contents).toEqual([
      { role: 'user', parts: [{ text: 'Hi' }] },
      { role: 'model', parts: [{ functionCall: { id: 'c1', name: 'weather', args: { a: 1 } } }] },
      { role: 'user', parts: [{ functionResponse: { id: 'c1', name: 'weather', response: { t: 20 } } }] },
    ])
    expect(JSON.stringify(body({ messages }, { toolCallIds: false }))).not.toContain('c1')
  })

  it('results of parallel calls come before the user’s additions', () => {
    const two: TurnMessage = { role: 'assistant', parts: [...call('a', 'f').parts, ...call('b', 'g').parts] }
    const contents = body({ messages: [user('Hi'), two, user('and?'), result('a', 'x'), result('b', 'y')] })
      .contents as JsonObject[]
    const parts = contents[2]?.parts as JsonObject[]
    expect(parts.map((part) => Object.keys(part)[0])).toEqual(['functionResponse', 'functionResponse', 'text'])
  })

  it('a result without its call becomes text', () => {
    const { body: written, losses } = write({ messages: [user('Hi'), result('gone', '42')] })
    expect(JSON.stringify(written.contents)).toContain('42')
    expect(JSON.stringify(written.contents)).not.toContain('functionResponse')
    expect(losses).toHaveLength(1)
  })

  it.each([
    ['[1]', { input: [1] }],
    ['', {}],
    ['{"broken', { input: '{"broken' }],
  ])('arguments %j become an object', (text, args) => {
    expect(JSON.stringify(body({ messages: [user('Hi'), call('c', 'f', { arguments: text })] }))).toContain(
      JSON.stringify({ args }).slice(1, -1),
    )
  })

  it('I11: images of a tool go inside the response, or next to it for older models', () => {
    const image = { type: 'image', source: { kind: 'data', data: 'AAAA', mediaType: 'image/png' } } as const
    const shown: TurnMessage = {
      role: 'tool',
      parts: [{ type: 'tool-result', callId: 'c', content: [{ type: 'text', text: 'ok' }, image] }],
    }
    const parts = (rules: WireRules) =>
      (body({ messages: [user('x'), call('c', 'f'), shown] }, rules).contents as JsonObject[])[2]?.parts
    const inlineData = { mimeType: 'image/png', data: 'AAAA' }
    expect(parts({ mediaInToolResults: true })).toMatchObject([{ functionResponse: { parts: [{ inlineData }] } }])
    expect(parts({ mediaInToolResults: false })).toMatchObject([{ functionResponse: { name: 'f' } }, { inlineData }])
  })

  it('I13: the first unsigned call of a step gets the sentinel, with one warning', () => {
    const two: TurnMessage = { role: 'assistant', parts: [...call('a', 'f').parts, ...call('b', 'g').parts] }
    const messages = [user('x'), two, result('a', '1'), result('b', '2')]
    const { body: written, losses } = write({ messages }, { thoughtSignatures: 'required' })
    const parts = (written.contents as JsonObject[])[1]?.parts as JsonObject[]
    expect(parts.map((part) => part.thoughtSignature)).toEqual(['skip_thought_signature_validator', undefined])
    expect(losses).toHaveLength(1)
    expect(JSON.stringify(body({ messages }))).not.toContain('skip_thought')
    const signed = [user('x'), call('a', 'f', { signature: 's' }), result('a', '1')]
    expect(write({ messages: signed }, { thoughtSignatures: 'required' }).losses).toEqual([])
  })

  it('media as data, by URL, by id', () => {
    const messages: TurnMessage[] = [
      {
        role: 'user',
        parts: [
          { type: 'image', source: { kind: 'data', data: 'iVBORw0KGgoAAA', mediaType: 'image/*' } },
          { type: 'image', source: { kind: 'url', url: 'https://a.test/x.webp?y=1' } },
          { type: 'file', source: { kind: 'data', data: 'AAAA', mediaType: 'application/pdf' } },
          { type: 'audio', source: { kind: 'data', data: 'AAAA', mediaType: 'audio/wav' } },
          { type: 'file', source: { kind: 'url', url: 'gs://b/doc', mediaType: 'text/plain' } },
        ],
      },
    ]
    expect((body({ messages }).contents as JsonObject[])[0]?.parts).toEqual([
      { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgoAAA' } },
      { fileData: { mimeType: 'image/webp', fileUri: 'https://a.test/x.webp?y=1' } },
      { inlineData: { mimeType: 'application/pdf', data: 'AAAA' } },
      { inlineData: { mimeType: 'audio/wav', data: 'AAAA' } },
      { fileData: { mimeType: 'text/plain', fileUri: 'gs://b/doc' } },
    ])
  })

  it('file ids of other providers are listed as losses, and marked if the user sent them', () => {
    const file = (id: string) => ({ type: 'file', source: { kind: 'id', id, mediaType: 'application/pdf' } }) as const
    const audio = { type: 'audio', source: { kind: 'id', id: 'audio_1' } } as const
    const odd = { type: 'foreign', dialect: 'messages', kind: 'tool_reference', value: {} } as const
    const asked = write({
      messages: [
        {
          role: 'user',
          parts: [{ type: 'text', text: 'x' }, file('file-abc'), file('files/abc'), file('https://g/b')],
        },
        { role: 'assistant', parts: [{ type: 'text', text: 'y' }, audio] },
        call('c', 'f'),
        { role: 'tool', parts: [{ type: 'tool-result', callId: 'c', content: [odd, file('file-abc')] }] },
      ],
    })
    expect(JSON.stringify(asked.body)).not.toMatch(/file-abc|audio_1/)
    expect(JSON.stringify(asked.body)).toMatch(/"files\/abc".*"https:\/\/g\/b"/)
    expect(asked.losses.map((loss) => [loss.field, loss.asked === true])).toEqual([
      ['messages.file', true],
      ['messages.audio', false],
      ['messages.tool_reference', false],
      ['messages.file', false],
    ])
  })

  it('thoughts of other providers are dropped and listed; its own are sent back signed', () => {
    const thought = (origin?: 'gemini'): TurnMessage => ({
      role: 'assistant',
      parts: [
        { type: 'reasoning', text: 'hm', signature: 's', ...(origin && { origin }) },
        { type: 'text', text: 'a' },
      ],
    })
    const other = write({ messages: [user('x'), thought()], source: 'messages' })
    expect(JSON.stringify(other.body)).not.toContain('hm')
    expect(other.losses.map(({ field }) => field)).toEqual(['reasoning'])
    expect(JSON.stringify(write({ messages: [user('x'), thought('gemini')] }).body)).toContain(
      '{"text":"hm","thought":true,"thoughtSignature":"s"}',
    )
  })
})

describe('writing options', () => {
  it('limits, sampling, stops, logprobs', () => {
    const { body: written, losses } = write(
      {
        maxOutputTokens: 9,
        temperature: 3,
        topP: 0.5,
        topK: 4,
        seed: 1,
        choices: 2,
        presencePenalty: 0.1,
        frequencyPenalty: 0.2,
        stop: ['a', '', 'b', 'c', 'd', 'e', 'f'],
        logprobs: { top: 3 },
        modalities: ['text', 'image'],
      },
      { maxTemperature: 2 },
    )
    expect(written.generationConfig).toEqual({
      maxOutputTokens: 9,
      temperature: 2,
      topP: 0.5,
      topK: 4,
      seed: 1,
      candidateCount: 2,
      presencePenalty: 0.1,
      frequencyPenalty: 0.2,
      stopSequences: ['a', 'b', 'c', 'd', 'e'],
      responseLogprobs: true,
      logprobs: 3,
      responseModalities: ['TEXT', 'IMAGE'],
    })
    expect(losses.map(({ field }) => field).sort()).toEqual(['stop', 'temperature'])
  })

  const flash: WireRules = { reasoning: 'budget', effortBudgets: { none: 0, low: 6554, high: 24576 } }
  const three: WireRules = { reasoning: 'effort', efforts: ['low', 'medium', 'high'] }
  it.each<[string, [Turn['reasoning'], WireRules], JsonObject | undefined]>([
    ['a budget for an effort', [{ effort: 'low' }, flash], { thinkingBudget: 6554, includeThoughts: true }],
    ['a budget as it is', [{ budgetTokens: 1000 }, flash], { thinkingBudget: 1000, includeThoughts: true }],
    ['no thinking', [{ effort: 'none' }, flash], { thinkingBudget: 0 }],
    ['a level', [{ effort: 'high' }, three], { thinkingLevel: 'high', includeThoughts: true }],
    ['the nearest level', [{ effort: 'xhigh' }, three], { thinkingLevel: 'high', includeThoughts: true }],
    ['the lowest level where thinking cannot be off', [{ effort: 'none' }, three], { thinkingLevel: 'low' }],
    ['a level for a budget', [{ budgetTokens: 5000 }, three], { thinkingLevel: 'medium', includeThoughts: true }],
    ['nothing for a model that does not think', [{ effort: 'low' }, { reasoning: 'none' }], undefined],
  ])('reasoning: %s', (_name, [reasoning, rules], expected) => {
    const config = body({ reasoning: reasoning ?? {} }, rules).generationConfig as JsonObject | undefined
    expect(config?.thinkingConfig).toEqual(expected)
  })

  it('schema output, native or through a forced tool', () => {
    const output = {
      type: 'schema',
      name: 'n',
      schema: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
    } as const
    const schema = { type: 'object', properties: { a: { type: 'string' } } }
    expect(body({ output }).generationConfig).toEqual({ responseMimeType: 'application/json', responseSchema: schema })
    expect(body({ output }, { schemaOutput: false })).toMatchObject({
      tools: [{ functionDeclarations: [{ name: 'json', parameters: schema }] }],
      toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['json'] } },
    })
    expect(body({ output: { type: 'json' } }).generationConfig).toEqual({ responseMimeType: 'application/json' })
  })

  const tools: Turn['tools'] = [
    { kind: 'function', name: 'get weather', parameters: { type: 'object', properties: {} } },
  ]
  it.each<[Turn['toolChoice'], JsonObject | undefined]>([
    [undefined, undefined],
    [{ type: 'auto' }, { mode: 'AUTO' }],
    [{ type: 'none' }, { mode: 'NONE' }],
    [{ type: 'required' }, { mode: 'ANY' }],
    [
      { type: 'tool', name: 'get weather' },
      { mode: 'ANY', allowedFunctionNames: ['get_weather'] },
    ],
    [
      { type: 'allowed', mode: 'required', names: ['get weather'] },
      { mode: 'ANY', allowedFunctionNames: ['get_weather'] },
    ],
    [
      { type: 'allowed', mode: 'auto', names: ['get weather'] },
      { mode: 'VALIDATED', allowedFunctionNames: ['get_weather'] },
    ],
  ])('tool choice %j', (toolChoice, expected) => {
    const written = body({ tools, ...(toolChoice && { toolChoice }) })
    expect(written.tools).toEqual([{ functionDeclarations: [{ name: 'get_weather' }] }])
    expect((written.toolConfig as JsonObject | undefined)?.functionCallingConfig).toEqual(expected)
  })

  it('hosted tools that Gemini also has; others are refused', () => {
    const hosted = (type: string): Turn['tools'] => [{ kind: 'foreign', dialect: 'responses', type, value: { type } }]
    expect(body({ tools: hosted('web_search') ?? [] }).tools).toEqual([{ googleSearch: {} }])
    expect(body({ tools: hosted('code_interpreter') ?? [] }).tools).toEqual([{ codeExecution: {} }])
    expect(() => body({ tools: hosted('file_search') ?? [] })).toThrow(
      expect.objectContaining({ code: 'unsupported_content', param: 'tools[0]' }),
    )
  })

  it('lists what Gemini cannot express', () => {
    const { losses } = write({
      user: 'u',
      metadata: { a: 'b' },
      logitBias: { a: 1 },
      parallelToolCalls: false,
      serviceTier: 'flex',
      extras: { prediction: 1, safety_settings: [] },
    })
    expect(losses.map(({ field }) => field).sort()).toEqual([
      'logit_bias',
      'metadata',
      'parallel_tool_calls',
      'prediction',
      'service_tier',
      'user',
    ])
  })
})

describe('round trip', () => {
  it.each<[string, JsonObject]>([
    ['the smallest request', { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] }],
    [
      'everything',
      {
        systemInstruction: { parts: [{ text: 's' }] },
        contents: [
          {
            role: 'user',
            parts: [
              { text: 'a' },
              { inlineData: { mimeType: 'video/mp4', data: 'AA' }, videoMetadata: { fps: 1 } },
              { fileData: { mimeType: 'image/png', fileUri: 'gs://x' } },
            ],
          },
          {
            role: 'model',
            parts: [
              { text: 'hm', thought: true, thoughtSignature: 't' },
              { text: 'b', thoughtSignature: 'u' },
              { functionCall: { id: 'c', name: 'f', args: { x: 1 } }, thoughtSignature: 'v' },
              { functionCall: { name: 'g', args: {} } },
              { executableCode: { code: '1' } },
            ],
          },
          {
            role: 'user',
            parts: [
              { functionResponse: { id: 'c', name: 'f', response: { output: 'ok' } } },
              { functionResponse: { name: 'g', response: { error: 'no' } } },
              { text: 'now' },
            ],
          },
        ],
        tools: [
          {
            functionDeclarations: [
              { name: 'f', description: 'd', parameters: { type: 'object', properties: { x: { type: 'number' } } } },
            ],
          },
          { googleSearch: {} },
        ],
        toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['f'] } },
        generationConfig: {
          temperature: 0.5,
          topK: 3,
          maxOutputTokens: 5,
          stopSequences: ['x'],
          thinkingConfig: { thinkingBudget: 100, includeThoughts: true },
          mediaResolution: 'LOW',
          responseMimeType: 'application/json',
          responseSchema: { type: 'object', properties: { a: { type: 'string' } } },
        },
        safetySettings: [{ category: 'x', threshold: 'y' }],
        cachedContent: 'c/1',
      },
    ],
  ])('%s', (_name, written) => {
    expect(geminiGrammar.writeRequest(geminiGrammar.readRequest(written, context), context)).toEqual({
      body: written,
      losses: [],
    })
  })

  it('an invalid request is refused with the name of the invalid field', () => {
    expect(() => geminiGrammar.readRequest({ contents: [{ role: 'user' }] }, context)).toThrow(
      expect.objectContaining({ param: 'contents[0].parts' }),
    )
  })
})
