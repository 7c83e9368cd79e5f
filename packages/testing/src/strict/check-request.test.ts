import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { readRoute } from '../provider/read-route.ts'
import { checkRequest } from './check-request.ts'
import type { StrictOptions } from './strict-request.ts'

interface Ask {
  path: string
  headers?: Record<string, string>
  body: JsonObject | string
  options?: StrictOptions
}

function check({ path, headers = {}, body, options = { auth: false } }: Ask): string[] {
  const url = new URL(path, 'http://127.0.0.1')
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const request = {
    index: 0,
    method: 'POST',
    path: url.pathname,
    query: url.searchParams,
    headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', ...headers },
    rawHeaders: [],
    bytes,
    body: typeof body === 'string' ? {} : body,
    connection: 0,
    receivedAt: 0,
    state: 'open' as const,
    bytesWritten: 0,
  }
  return checkRequest(request, readRoute('POST', url.pathname), options).map((violation) => violation.message)
}

type Row = readonly [hazard: string, change: JsonObject, message: RegExp]

/** A good body passes; each change of it is refused with its message. */
function refuses(path: string, good: JsonObject, rows: readonly Row[]): void {
  it('accepts a valid request', () => expect(check({ path, body: good })).toEqual([]))
  it.each(rows)('refuses %s', (_hazard, change, message) => {
    expect(check({ path, body: { ...good, ...change } }).join('\n')).toMatch(message)
  })
}

const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }
const user = { role: 'user', content: 'hi' }

describe('chat', () => {
  const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } }]
  const history = [
    user,
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'c1', content: '1' },
  ]
  refuses('/v1/chat/completions', { model: 'gpt-4o', messages: history, tools, temperature: 0 }, [
    ['an unknown role', { messages: [{ role: 'model', content: 'x' }] }, /Invalid value: 'model'/],
    ['no messages', { messages: [] }, /non-empty array/],
    [
      'an orphan tool message',
      { messages: [user, { role: 'tool', tool_call_id: 'c1', content: '1' }] },
      /preceding message/,
    ],
    ['an unanswered call', { messages: history.slice(0, 2) }, /responding to each/],
    [
      'a call answered too late',
      { messages: [...history.slice(0, 2), user, history[2] as JsonObject] },
      /responding to each/,
    ],
    [
      'an assistant without content',
      { messages: [user, { role: 'assistant', content: null }] },
      /expected a string, got null/,
    ],
    [
      'arguments as an object',
      { messages: [user, { role: 'assistant', tool_calls: [{ ...call, function: { name: 'f', arguments: {} } }] }] },
      /arguments are strings/,
    ],
    [
      'an anthropic block',
      { messages: [{ role: 'user', content: [{ type: 'image', source: {} }] }] },
      /Supported values/,
    ],
    ['no model', { model: '' }, /model parameter/],
    ['a flat tool', { tools: [{ type: 'function', name: 'f' }] }, /tools\[0\].function/],
    ['a flat tool choice', { tool_choice: { type: 'function', name: 'f' } }, /Tool choice not found/],
    ['a tool choice without tools', { tools: undefined, tool_choice: 'auto' }, /only allowed when 'tools'/],
    ['stream options without a stream', { stream_options: { include_usage: true } }, /only allowed when 'stream'/],
    ['max_tokens on a reasoning model', { model: 'o4-mini', max_tokens: 5 }, /max_completion_tokens/],
    [
      'max_tokens on a prefixed reasoning model',
      { model: 'openrouter/openai/o3', max_tokens: 5 },
      /max_completion_tokens/,
    ],
    ['temperature on gpt-5', { model: 'gpt-5', temperature: 0.2 }, /'temperature' is not supported/],
    ['an effort on a plain model', { reasoning_effort: 'high' }, /'reasoning_effort' is not supported/],
    ['a field of another API', { stop_sequences: ['x'] }, /Unrecognized request argument supplied: stop_sequences/],
    [
      'a schema format without a name',
      { response_format: { type: 'json_schema', json_schema: { schema: {} } } },
      /name and a schema/,
    ],
    ['five stops', { stop: ['a', 'b', 'c', 'd', 'e'] }, /at most 4/],
  ])
  it.each(['gpt-5-chat-latest', 'my-finetune', 'gpt-4o'])('lets %s have its sampling', (model) => {
    expect(
      check({ path: '/v1/chat/completions', body: { model, messages: [user], temperature: 0.2, max_tokens: 5 } }),
    ).toEqual([])
  })
  it('allows sampling for gpt-5.1 when it does not reason', () => {
    const body = { model: 'gpt-5.1', messages: [user], temperature: 0.2, reasoning_effort: 'none' }
    expect(check({ path: '/v1/chat/completions', body })).toEqual([])
  })
  it('requires the api-version for Azure deployments, and no model', () => {
    const path = '/openai/deployments/gpt-4o/chat/completions'
    expect(check({ path, body: { messages: [user] } }).join()).toMatch(/api-version/)
    expect(check({ path: `${path}?api-version=2025-01-01-preview`, body: { messages: [user] } })).toEqual([])
  })
})

describe('messages', () => {
  const use = { type: 'tool_use', id: 't1', name: 'f', input: {} }
  const result = { type: 'tool_result', tool_use_id: 't1', content: '1' }
  const text = { type: 'text', text: 'go on' }
  const history = [user, { role: 'assistant', content: [use] }, { role: 'user', content: [result, text] }]
  const good = {
    model: 'claude-sonnet-4-5',
    max_tokens: 2000,
    messages: history,
    tools: [{ name: 'f', input_schema: { type: 'object' } }],
  }
  const thinking = { type: 'enabled', budget_tokens: 1024 }
  refuses('/v1/messages', good, [
    ['no max_tokens', { max_tokens: undefined }, /max_tokens: Field required/],
    ['two user turns in a row', { messages: [user, user] }, /roles must alternate/],
    ['an assistant first', { messages: [{ role: 'assistant', content: 'x' }] }, /first message must use/],
    ['a system role', { messages: [user, { role: 'system', content: 'x' }] }, /"system" is not allowed/],
    ['empty text', { messages: [{ role: 'user', content: [{ type: 'text', text: ' ' }] }] }, /non-whitespace/],
    ['no tool result', { messages: [...history.slice(0, 2), user] }, /without `tool_result`/],
    [
      'results after text',
      { messages: [...history.slice(0, 2), { role: 'user', content: [text, result] }] },
      /must come first/,
    ],
    ['a result for nothing', { messages: [{ role: 'user', content: [result] }] }, /corresponding `tool_use`/],
    [
      'input that is no object',
      { messages: [user, { role: 'assistant', content: [{ ...use, input: '{}' }] }, history[2] as JsonObject] },
      /valid dictionary/,
    ],
    [
      'an unsigned thought',
      { messages: [user, { role: 'assistant', content: [{ type: 'thinking', thinking: 'x' }, text] }, user] },
      /signature: Field required/,
    ],
    ['a budget over the limit', { thinking: { ...thinking, budget_tokens: 2000 } }, /must be greater than/],
    ['temperature with thinking', { messages: [user], thinking, temperature: 0.5 }, /may only be set to 1/],
    ['a forced tool with thinking', { messages: [user], thinking, tool_choice: { type: 'any' } }, /forces tool use/],
    ['a thinking turn replayed without its thought', { thinking }, /Expected `thinking`/],
    ['temperature over 1', { temperature: 1.7 }, /temperature: range/],
    ['temperature and top_p together', { temperature: 1, top_p: 0.9 }, /cannot both/],
    ['sampling on models without it', { model: 'claude-opus-4-7', temperature: 1 }, /not supported by this model/],
    ['an openai tool', { tools: [{ type: 'function', function: { name: 'f' } }] }, /Extra inputs|pattern/],
    ['openai fields', { frequency_penalty: 1 }, /frequency_penalty: Extra inputs/],
    ['a trailing blank at the end', { messages: [user, { role: 'assistant', content: 'hi ' }] }, /trailing whitespace/],
    [
      'five cache markers',
      { system: [1, 2, 3, 4, 5].map(() => ({ ...text, cache_control: { type: 'ephemeral' } })) },
      /maximum of 4/,
    ],
    ['a blank stop sequence', { stop_sequences: ['\n'] }, /non-whitespace/],
  ])
  it('accepts a system message with its beta header', () => {
    const headers = { 'anthropic-beta': 'a, mid-conversation-system-2026-04-07' }
    const messages = [
      user,
      { role: 'assistant', content: 'x' },
      { role: 'user', content: 'y' },
      { role: 'system', content: 'z' },
    ]
    expect(check({ path: '/v1/messages', headers, body: { ...good, messages } })).toEqual([])
  })
})

describe('responses', () => {
  const item = { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' }
  const output = { type: 'function_call_output', call_id: 'c1', output: '1' }
  const good = {
    model: 'gpt-4o',
    input: [user, item, output],
    tools: [{ type: 'function', name: 'f', parameters: { type: 'object' } }],
  }
  refuses('/v1/responses', good, [
    ['no input', { input: undefined }, /'input'/],
    ['an output without a call', { input: [user, output] }, /No tool call found for function call output/],
    ['a call without an output', { input: [user, item] }, /No tool output found/],
    ['chat parts', { input: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] }, /Supported values/],
    [
      'input_text from an assistant',
      { input: [{ role: 'assistant', content: [{ type: 'input_text', text: 'x' }] }] },
      /Supported values/,
    ],
    ['a nested tool', { tools: [{ type: 'function', function: { name: 'f' } }] }, /tools\[0\].name/],
    ['a nested format', { text: { format: { type: 'json_schema', json_schema: {} } } }, /Unknown parameter/],
    ['chat fields', { messages: [] }, /Unknown parameter: 'messages'/],
    ['a foreign item id', { input: [user, { ...item, id: 'call_1' }, output] }, /begins with 'fc'/],
    ['an unknown previous response', { previous_response_id: 'resp_x' }, /not found/],
    ['usage options of chat', { stream: true, stream_options: { include_usage: true } }, /include_usage/],
    ['sampling on a reasoning model', { model: 'o3', top_p: 0.5 }, /'top_p' is not supported/],
  ])
  it('accepts known response ids', () => {
    const body = { model: 'gpt-4o', input: [output], previous_response_id: 'resp_1' }
    expect(check({ path: '/v1/responses', body, options: { auth: false, knownResponses: ['resp_1'] } })).toEqual([])
  })
})

describe('gemini', () => {
  const path = '/v1beta/models/gemini-2.5-flash:generateContent'
  const ask = { role: 'user', parts: [{ text: 'hi' }] }
  const calls = { role: 'model', parts: [{ functionCall: { name: 'f', args: {} } }] }
  const answer = { role: 'user', parts: [{ functionResponse: { name: 'f', response: {} } }] }
  const declare = (parameters?: JsonObject) => [
    { functionDeclarations: [{ name: 'f', ...(parameters && { parameters }) }] },
  ]
  const shape = (schema: JsonObject) => ({ tools: declare({ type: 'object', properties: { a: schema } }) })
  const good = {
    contents: [ask, calls, answer],
    tools: declare({ type: 'object', properties: { a: { type: 'string' } } }),
  }
  refuses(path, good, [
    ['the assistant role', { contents: [ask, { role: 'assistant', parts: [{ text: 'x' }] }] }, /valid role/],
    ['two user turns in a row', { contents: [ask, ask] }, /alternate/],
    ['a model first', { contents: [calls] }, /first content/],
    ['no parts', { contents: [{ role: 'user', parts: [] }] }, /must not be empty/],
    [
      'a response without its name',
      { contents: [ask, calls, { role: 'user', parts: [{ functionResponse: { response: {} } }] }] },
      /Name cannot be empty/,
    ],
    [
      'fewer responses than calls',
      { contents: [ask, { ...calls, parts: [...calls.parts, ...calls.parts] }, answer] },
      /equal to the number/,
    ],
    ['a response without a call', { contents: [answer] }, /immediately after/],
    [
      'additionalProperties',
      shape({ type: 'object', additionalProperties: false }),
      /"additionalProperties".*Cannot find field/,
    ],
    ['a reference', shape({ $ref: '#/$defs/a' }), /"\$ref"/],
    ['a constant', shape({ const: 'a' }), /"const"/],
    ['a list of types', shape({ type: ['string', 'null'] }), /TYPE_ENUM/],
    ['an enum of numbers', shape({ type: 'integer', enum: [1] }), /non-empty strings/],
    ['an array without items', shape({ type: 'array' }), /items: missing/],
    ['an empty root object', { tools: declare({ type: 'object', properties: {} }) }, /non-empty for OBJECT/],
    ['openai fields', { messages: [] }, /"messages": Cannot find field/],
    ['an unknown config field', { generationConfig: { max_tokens: 1 } }, /"max_tokens"/],
    [
      'a schema without its mime type',
      { generationConfig: { responseSchema: { type: 'string' } } },
      /application\/json/,
    ],
    ['six stops', { generationConfig: { stopSequences: ['1', '2', '3', '4', '5', '6'] } }, /at most 5/],
    [
      'level and budget',
      { generationConfig: { thinkingConfig: { thinkingBudget: 1, thinkingLevel: 'low' } } },
      /only set only one/,
    ],
  ])
  it('requires the signature of the first call of a step from Gemini 3', () => {
    const three = '/v1beta/models/gemini-3-pro-preview:generateContent'
    expect(check({ path: three, body: good }).join()).toMatch(/thought_signature/)
    const signed = { ...calls, parts: [{ ...calls.parts[0], thoughtSignature: 's' }] }
    expect(check({ path: three, body: { ...good, contents: [ask, signed, answer] } })).toEqual([])
    expect(
      check({
        path: three,
        body: { ...good, contents: [ask, calls, answer, { role: 'model', parts: [{ text: 'x' }] }, ask] },
      }),
    ).toEqual([])
  })
  it('streams server-sent events only', () => {
    const stream = '/v1beta/models/gemini-2.5-flash:streamGenerateContent'
    expect(check({ path: stream, body: good }).join()).toMatch(/alt=sse/)
    expect(check({ path: `${stream}?alt=sse`, body: good })).toEqual([])
  })
})

describe('converse', () => {
  const ask = { role: 'user', content: [{ text: 'hi' }] }
  const use = { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'f', input: {} } }] }
  const result = { role: 'user', content: [{ toolResult: { toolUseId: 't1', content: [{ text: '1' }] } }] }
  const toolConfig = { tools: [{ toolSpec: { name: 'f', inputSchema: { json: { type: 'object' } } } }] }
  const document = (name: string) => ({ document: { format: 'pdf', name, source: { bytes: 'AAAA' } } })
  const path = '/model/us.amazon.nova-pro-v1%3A0/converse'
  refuses(path, { messages: [ask, use, result], toolConfig }, [
    ['two user turns in a row', { messages: [ask, ask] }, /alternate/],
    ['blank text', { messages: [{ role: 'user', content: [{ text: ' ' }] }] }, /blank/],
    [
      'a typed text',
      { messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] },
      /exactly one known member/,
    ],
    ['no tool result', { messages: [ask, use, ask] }, /Expected toolResult/],
    ['a result for nothing', { messages: [result] }, /exceed/],
    ['tools in the history only', { toolConfig: undefined }, /toolConfig field must be defined/],
    [
      'an anthropic image',
      { messages: [{ role: 'user', content: [{ image: { source: { type: 'base64' } } }] }] },
      /format/,
    ],
    [
      'a document name with a dot',
      { messages: [{ role: 'user', content: [{ text: 'x' }, document('a.b')] }] },
      /file name/,
    ],
    [
      'two documents of one name',
      { messages: [{ role: 'user', content: [{ text: 'x' }, document('a'), document('a')] }] },
      /unique/,
    ],
    ['a model in the body', { model_id: 'x' }, /model_id/],
    ['a choice of none', { toolConfig: { ...toolConfig, toolChoice: { none: {} } } }, /exactly one of/],
    [
      'a tool name with a dot',
      { toolConfig: { tools: [{ toolSpec: { name: 'a.b', inputSchema: { json: { type: 'object' } } } }] } },
      /toolSpec.name/,
    ],
    [
      'a null description',
      {
        toolConfig: {
          tools: [{ toolSpec: { name: 'f', description: null, inputSchema: { json: { type: 'object' } } } }],
        },
      },
      /minimum length/,
    ],
    ['a wide temperature', { inferenceConfig: { temperature: 1.5 } }, /between 0 and 1/],
    [
      'unsigned reasoning',
      {
        messages: [ask, { role: 'assistant', content: [{ reasoningContent: { reasoningText: { text: 'x' } } }] }, ask],
      },
      /signed/,
    ],
  ])
  it('requires a percent-encoded model id', () => {
    expect(check({ path: '/model/amazon.nova:0/converse', body: { messages: [ask] } }).join()).toMatch(
      /percent-encoded/,
    )
  })
})

describe('authentication', () => {
  const chat = { path: '/v1/chat/completions', body: { model: 'm', messages: [user] } }
  it.each([
    ['/v1/chat/completions', { authorization: 'Bearer k' }],
    ['/v1/messages', { 'x-api-key': 'k' }],
    ['/v1/messages', { authorization: 'Bearer k' }],
    ['/v1beta/models/g:generateContent', { 'x-goog-api-key': 'k' }],
    ['/v1beta/models/g:generateContent?key=k', {}],
    ['/openai/deployments/d/chat/completions', { 'api-key': 'k' }],
    ['/model/m/converse', { authorization: 'Bearer k' }],
  ])('finds the key of %s', (path, headers) => {
    const refusals = (options: StrictOptions) =>
      check({ path, headers, body: {}, options }).filter((text) => /API key|key header|callers|Token/.test(text))
    expect(refusals({ keys: ['k'] })).toEqual([])
    expect(refusals({ keys: ['other'] })).toEqual(['Incorrect API key provided.'])
    expect(check({ path: path.split('?')[0] ?? '', body: {}, options: {} })[0]).toMatch(
      /API key|key header|callers|Token/,
    )
  })
  it('ignores a key in the wrong place', () => {
    expect(check({ ...chat, headers: { 'x-api-key': 'k' }, options: {} }).join()).toMatch(/bearer token/)
  })
  it('refuses a body that is not JSON', () => {
    expect(check({ ...chat, body: '{"model"' })).toEqual(['We could not parse the JSON body of your request.'])
  })
})
