import type { ScriptedReply } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { type Api, ask } from './ask-one-model.ts'

const USAGE = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 }
const chat = (message: object, more: { finish?: string; usage?: object } = {}): ScriptedReply =>
  ({
    json: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: more.finish ?? 'stop' }],
      usage: more.usage ?? USAGE,
    },
  }) as ScriptedReply
const message = (content: object[], more: object = {}): ScriptedReply =>
  ({
    json: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'c',
      content,
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 10, output_tokens: 5 },
      ...more,
    },
  }) as ScriptedReply
const gemini = (parts: object[], finishReason = 'STOP'): ScriptedReply =>
  ({ json: { candidates: [{ content: { role: 'model', parts }, finishReason, index: 0 }] } }) as ScriptedReply
const refusal = (status: number, body: object | string): ScriptedReply => ({ status, body }) as ScriptedReply

const CLAUDE = 'anthropic/claude-sonnet-4-5'
const GEMINI = 'gemini/gemini-3-pro-preview'
const GROQ = 'groq/llama'
const text = (value: string) => ({ type: 'text', text: value })
const choice = (more: object) => ({ choices: [more] })

const ANSWERS: [name: string, model: string, api: Api, reply: ScriptedReply, answer: object, body?: object][] = [
  [
    'log probabilities of another API',
    GEMINI,
    'chat',
    {
      json: {
        candidates: [
          {
            content: { role: 'model', parts: [{ text: 'a' }] },
            finishReason: 'STOP',
            logprobsResult: {
              chosenCandidates: [{ token: 'a', logProbability: -0.1 }],
              topCandidates: [{ candidates: [{ token: 'b', logProbability: -2 }] }],
            },
          },
        ],
      },
    } as ScriptedReply,
    choice({
      logprobs: { content: [{ token: 'a', logprob: -0.1, bytes: [97], top_logprobs: [{ token: 'b', logprob: -2 }] }] },
    }),
    { logprobs: true, top_logprobs: 1 },
  ],
  [
    'a function call of 2023',
    'openai/gpt-4o',
    'messages',
    chat({ content: null, function_call: { name: 'f', arguments: '{}' } }, { finish: 'function_call' }),
    { content: [{ type: 'tool_use', name: 'f' }], stop_reason: 'tool_use' },
  ],
  [
    'calls behind a plain stop',
    'openai/gpt-4o',
    'messages',
    chat({ content: 't', tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{bad' } }] }),
    { content: [text('t'), { type: 'tool_use', input: { raw: '{bad' } }], stop_reason: 'tool_use' },
  ],
  [
    'cached and reasoning tokens',
    'openai/gpt-4o',
    'messages',
    chat(
      { content: 'x' },
      {
        usage: {
          ...USAGE,
          prompt_tokens_details: { cached_tokens: 4 },
          completion_tokens_details: { reasoning_tokens: 2 },
        },
      },
    ),
    { usage: { input_tokens: 6, cache_read_input_tokens: 4, output_tokens: 5 } },
  ],
  [
    'cached tokens as DeepSeek tells them',
    'deepseek/deepseek-chat',
    'messages',
    chat({ content: 'x' }, { usage: { ...USAGE, prompt_cache_hit_tokens: 6 } }),
    { usage: { input_tokens: 4, cache_read_input_tokens: 6 } },
  ],
  [
    'cached tokens as Moonshot tells them',
    'moonshotai/kimi-k2',
    'messages',
    chat({ content: 'x' }, { usage: { ...USAGE, cached_tokens: 6 } }),
    { usage: { input_tokens: 4, cache_read_input_tokens: 6 } },
  ],
  [
    'cache writes as aggregators tell them',
    'openrouter/x/y',
    'messages',
    chat({ content: 'x' }, { usage: { ...USAGE, cache_read_input_tokens: 3, cache_creation_input_tokens: 2 } }),
    { usage: { input_tokens: 5, cache_creation_input_tokens: 2, cache_read_input_tokens: 3 } },
  ],
  [
    'thinking before the answer',
    'deepseek/deepseek-reasoner',
    'messages',
    chat({ content: 'x', reasoning_content: 'hm' }),
    { content: [{ type: 'thinking', thinking: 'hm' }, text('x')] },
  ],
  [
    'thinking inside the content',
    'mistral/magistral',
    'messages',
    chat({ content: [{ type: 'thinking', thinking: [text('hm')] }, text('x')] }, { finish: 'model_length' }),
    { content: [{ type: 'thinking', thinking: 'hm' }, text('x')], stop_reason: 'max_tokens' },
  ],
  [
    'a refusal',
    'openai/gpt-4o',
    'messages',
    chat({ content: null, refusal: 'no' }),
    { content: [text('no')], stop_reason: 'refusal' },
  ],
  [
    'a refusal as a part',
    GROQ,
    'responses',
    chat({ content: null, refusal: 'no' }),
    { status: 'completed', output: [{ content: [{ type: 'refusal', refusal: 'no' }] }] },
  ],
  [
    'a filter',
    GROQ,
    'responses',
    chat({ content: 'pa' }, { finish: 'content_filter' }),
    { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
  ],
  [
    'a free-text call is unwrapped',
    GROQ,
    'responses',
    chat({
      content: null,
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'run', arguments: '{"input":"abc"}' } }],
    }),
    { output: [{ type: 'custom_tool_call', call_id: 'c1', input: 'abc' }] },
    { tools: [{ type: 'custom', name: 'run' }] },
  ],
  [
    'citations',
    GROQ,
    'responses',
    chat({
      content: 'see it',
      annotations: [
        { type: 'url_citation', url_citation: { url: 'https://a', title: 'A', start_index: 0, end_index: 3 } },
      ],
    }),
    {
      output: [
        { content: [{ annotations: [{ type: 'url_citation', url: 'https://a', start_index: 0, end_index: 3 }] }] },
      ],
    },
  ],
  [
    'a word that nobody knows',
    'together_ai/x',
    'messages',
    chat({ content: 'x' }, { finish: 'eos' }),
    { stop_reason: 'end_turn' },
  ],
  [
    'a name that had to be fitted comes back',
    CLAUDE,
    'chat',
    message([{ type: 'tool_use', id: 't', name: 'a_b', input: {} }], { stop_reason: 'tool_use' }),
    choice({ message: { tool_calls: [{ function: { name: 'a.b' } }] }, finish_reason: 'tool_calls' }),
    { tools: [{ type: 'function', function: { name: 'a.b' } }] },
  ],
  [
    'texts joined where citations cut them',
    CLAUDE,
    'chat',
    message([
      text('see '),
      {
        ...text('this'),
        citations: [
          { type: 'web_search_result_location', url: 'https://a', title: 'A', encrypted_index: 'e', cited_text: 'c' },
        ],
      },
    ]),
    choice({
      message: {
        content: 'see this',
        annotations: [{ url_citation: { start_index: 4, end_index: 8, url: 'https://a' } }],
      },
    }),
  ],
  [
    'all input tokens',
    CLAUDE,
    'chat',
    message([text('x')], {
      usage: { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 3, cache_creation_input_tokens: 2 },
    }),
    { usage: { prompt_tokens: 15, total_tokens: 20, prompt_tokens_details: { cached_tokens: 3 } } },
  ],
  [
    'compaction is counted',
    CLAUDE,
    'chat',
    message([text('x')], {
      usage: {
        input_tokens: 1,
        output_tokens: 5,
        iterations: [
          { type: 'compaction', input_tokens: 100, output_tokens: 10 },
          { type: 'message', input_tokens: 1, output_tokens: 5 },
        ],
      },
    }),
    { usage: { prompt_tokens: 101, completion_tokens: 15 } },
  ],
  ['nothing said', CLAUDE, 'chat', message([]), choice({ message: { content: null }, finish_reason: 'stop' })],
  [
    'Gemini’s thoughts, calls and proofs',
    GEMINI,
    'chat',
    gemini([
      { text: 'th', thought: true },
      { functionCall: { name: 'f', args: { a: 1 } }, thoughtSignature: 'SIG' },
    ]),
    choice({
      message: {
        reasoning_content: 'th',
        tool_calls: [
          { function: { name: 'f', arguments: '{"a":1}' }, extra_content: { google: { thought_signature: 'SIG' } } },
        ],
      },
      finish_reason: 'tool_calls',
    }),
  ],
  ['Gemini’s filter', GEMINI, 'messages', gemini([{ text: 'a' }], 'PROHIBITED_CONTENT'), { stop_reason: 'refusal' }],
  [
    'a picture',
    GEMINI,
    'chat',
    gemini([{ inlineData: { mimeType: 'image/png', data: 'aa' } }]),
    choice({ message: { images: [{ image_url: { url: 'data:image/png;base64,aa' } }] } }),
  ],
  [
    'a blocked prompt',
    GEMINI,
    'chat',
    { json: { promptFeedback: { blockReason: 'SAFETY' } } },
    choice({ message: { content: null }, finish_reason: 'content_filter' }),
  ],
]

const ERRORS: [name: string, model: string, api: Api, reply: ScriptedReply, status: number, error: object][] = [
  [
    'Google’s, inside a list',
    GEMINI,
    'chat',
    refusal(400, [{ error: { code: 400, message: 'bad', status: 'INVALID_ARGUMENT' } }]),
    400,
    { message: 'bad', type: 'invalid_request_error' },
  ],
  [
    'Google’s quota',
    GEMINI,
    'messages',
    refusal(429, { error: { code: 429, message: 'quota', status: 'RESOURCE_EXHAUSTED' } }),
    429,
    { type: 'rate_limit_error', message: 'quota' },
  ],
  [
    'an overload',
    CLAUDE,
    'chat',
    refusal(529, { type: 'error', error: { type: 'overloaded_error', message: 'over' } }),
    503,
    { type: 'server_error', message: 'over' },
  ],
  [
    'too long a prompt',
    CLAUDE,
    'chat',
    refusal(400, { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long: 3 > 2' } }),
    400,
    { code: 'context_length_exceeded' },
  ],
  ['a page', 'perplexity/sonar', 'chat', refusal(403, '<html>no</html>'), 403, { type: 'permission_error' }],
  [
    'a plain string',
    'together_ai/x',
    'messages',
    refusal(400, { error: 'plain' }),
    400,
    { type: 'invalid_request_error', message: 'plain' },
  ],
  [
    'xAI’s',
    'xai/grok-4',
    'chat',
    refusal(400, { code: 'some code', error: 'the text' }),
    400,
    { message: 'the text', code: 'some code' },
  ],
  [
    'a list of details',
    'mistral/x',
    'messages',
    refusal(422, { detail: [{ loc: ['body', 'x'], msg: 'field required' }] }),
    422,
    { message: 'body.x: field required' },
  ],
  [
    'no money',
    'deepseek/x',
    'messages',
    refusal(402, { error: { message: 'Insufficient Balance' } }),
    402,
    { type: 'billing_error' },
  ],
  [
    'an error that came with 200',
    'openrouter/x/y',
    'messages',
    { json: { error: { code: 429, message: 'slow down' } } },
    429,
    { type: 'rate_limit_error', message: 'slow down' },
  ],
  [
    'a call that Gemini could not write',
    GEMINI,
    'chat',
    gemini([], 'MALFORMED_FUNCTION_CALL'),
    502,
    { type: 'server_error', message: 'The model stopped in an error (MALFORMED_FUNCTION_CALL).' },
  ],
  [
    'the same in a stream',
    GEMINI,
    'responses',
    {
      frames: [{ data: { candidates: [{ content: {}, finishReason: 'MALFORMED_FUNCTION_CALL', index: 0 }] } }],
    } as ScriptedReply,
    502,
    { message: 'The model stopped in an error (MALFORMED_FUNCTION_CALL).' },
  ],
  [
    'a network that broke behind the provider',
    'zhipu/glm-4.6',
    'messages',
    chat({ content: '' }, { finish: 'network_error' }),
    502,
    { type: 'api_error', message: 'The model stopped in an error (network_error).' },
  ],
  [
    'an error as the first event of a stream',
    CLAUDE,
    'chat',
    {
      frames: [{ event: 'error', data: { type: 'error', error: { type: 'overloaded_error', message: 'over' } } }],
    } as ScriptedReply,
    503,
    { message: 'over' },
  ],
]

describe('an answer in another API', () => {
  it.each(ANSWERS)('%s', async (...row) => {
    const [, model, api, reply, expected, body] = row
    const answer = await ask(model, api, { reply, ...(body === undefined ? {} : { body }) })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject(expected)
  })

  it.each(ERRORS)('a refusal: %s', async (...row) => {
    const [, model, api, reply, status, error] = row
    const isStream = 'frames' in (reply as object)
    const answer = await ask(model, api, { reply, ...(isStream ? { body: { stream: true } } : {}) })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect((await answer.json()).error).toMatchObject(error)
  })
})

const UNTOLD: [name: string, model: string, api: Api, reply: ScriptedReply, losses: string][] = [
  [
    'passages of documents',
    CLAUDE,
    'chat',
    message([{ ...text('x'), citations: [{ type: 'char_location', cited_text: 'x', document_index: 0 }] }]),
    'message.citations',
  ],
  [
    'files that are cited',
    'openai/gpt-4o',
    'messages',
    chat({ content: 'x', annotations: [{ type: 'file_citation', file_id: 'f' }] }),
    'content.citations',
  ],
  [
    'a sound',
    'openai/gpt-4o',
    'messages',
    chat({ content: null, audio: { id: 'a', data: 'AA', transcript: 'x', expires_at: 1 } }),
    'content.audio',
  ],
]

describe('losses in an answer for the client’s API', () => {
  it.each(UNTOLD)('is named: %s', async (...row) => {
    const [, model, api, reply, losses] = row
    const answer = await ask(model, api, { reply })
    expect(answer.headers.get('x-plano-losses')).toBe(losses)
    expect(await answer.text()).toContain('"x"')
  })
})

describe('a stream in another API', () => {
  const event = (data: { type: string } & Record<string, unknown>) => ({ event: data.type, data })
  const start = event({ type: 'message_start', message: { id: 'msg_1', model: 'c', usage: { input_tokens: 3 } } })
  const open = event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } })
  const said = (words: string) =>
    event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: words } })
  const end = [
    event({ type: 'content_block_stop', index: 0 }),
    event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 4 } }),
    event({ type: 'message_stop' }),
  ]
  const contents = (stream: string) => [...stream.matchAll(/"content":"([^"]*)"/g)].map(([, words]) => words).join('')

  it('ends in an error when the model stopped with one', async () => {
    const frames = [
      { data: { choices: [{ index: 0, delta: { role: 'assistant', content: 'a' } }] } },
      { data: { choices: [{ index: 0, delta: {}, finish_reason: 'network_error' }] } },
      { data: '[DONE]' },
    ]
    const answer = await ask(GROQ, 'messages', { reply: { frames } as ScriptedReply, body: { stream: true } })
    const stream = await answer.text()
    expect(stream).toContain('The model stopped in an error (network_error).')
    expect(stream).not.toContain('message_stop')
  })

  it('continues after unknown events and deltas', async () => {
    const strange = event({ type: 'content_block_delta', index: 0, delta: { type: 'future_delta', x: 1 } })
    const frames = [start, event({ type: 'future_event', x: 1 }), open, said('a'), strange, said('b'), ...end]
    const answer = await ask(CLAUDE, 'chat', { reply: { frames } as ScriptedReply, body: { stream: true } })
    const stream = await answer.text()
    expect(contents(stream)).toBe('ab')
    expect(stream).toContain('"finish_reason":"stop"')
    expect(stream.trimEnd().endsWith('data: [DONE]')).toBe(true)
    expect(stream).not.toContain('error')
  })

  it('ends in an error when the upstream reports one in the middle', async () => {
    const broken = event({ type: 'error', error: { type: 'overloaded_error', message: 'over' } })
    const reply = { frames: [start, open, said('a'), broken] } as ScriptedReply
    const stream = await (await ask(CLAUDE, 'chat', { reply, body: { stream: true } })).text()
    expect(stream).toContain('"message":"over"')
    expect(stream).not.toContain('[DONE]')
    const told = await (await ask(CLAUDE, 'responses', { reply, body: { stream: true } })).text()
    expect(told).toMatch(/event: error\n/)
    expect(told).not.toContain('response.completed')
  })

  it('ends in an error when the upstream ends early', async () => {
    const reply = { frames: [start, open, said('a')] } as ScriptedReply
    const stream = await (await ask(CLAUDE, 'responses', { reply, body: { stream: true } })).text()
    expect(stream).toMatch(/event: error\n/)
    expect(stream).not.toContain('response.completed')
  })
})
