import { type AttemptRecord, createPlano, type PlanoConfigInput } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Refusal {
  model: string
  status: number
  body: object
  outcome: AttemptRecord['outcome']
  headers?: Record<string, string>
}

const openai = (code: string | null, message: string, type = 'invalid_request_error') => ({
  error: { message, type, param: null, code },
})
const anthropic = (type: string, message: string) => ({ type: 'error', error: { type, message }, request_id: 'req_1' })
const google = (code: number, status: string, said: { message: string; details?: object[] }) => ({
  error: { code, status, ...said },
})

/** Refusals as the providers write them, and what each is taken for. */
const REFUSALS: readonly Refusal[] = [
  {
    model: 'openai/gpt-4o',
    status: 400,
    body: openai(
      'context_length_exceeded',
      "This model's maximum context length is 128000 tokens. However, your messages resulted in 140000 tokens.",
    ),
    outcome: 'context_length',
  },
  {
    model: 'anthropic/claude-sonnet-4-5',
    status: 400,
    body: anthropic('invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'),
    outcome: 'context_length',
  },
  {
    model: 'anthropic/claude-sonnet-4-5',
    status: 413,
    body: anthropic('request_too_large', 'Request exceeds the maximum size'),
    outcome: 'context_length',
  },
  {
    model: 'gemini/gemini-2.5-flash',
    status: 400,
    body: google(400, 'INVALID_ARGUMENT', {
      message: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
    }),
    outcome: 'context_length',
  },
  {
    model: 'amazon_bedrock/anthropic.claude-3-haiku-20240307-v1:0',
    status: 400,
    headers: { 'x-amzn-errortype': 'ValidationException:http://internal.amazon.com/' },
    body: { message: 'Input is too long for requested model.' },
    outcome: 'context_length',
  },
  {
    model: 'mistral/mistral-large-latest',
    status: 400,
    body: {
      object: 'error',
      message: 'Prompt contains 140000 tokens, too large for model with 131072 maximum context length',
      type: 'invalid_request_error',
      code: 3051,
    },
    outcome: 'context_length',
  },
  {
    model: 'groq/llama-3.3-70b-versatile',
    status: 400,
    body: openai('context_length_exceeded', 'Please reduce the length of the messages or completion.'),
    outcome: 'context_length',
  },
  {
    model: 'deepseek/deepseek-chat',
    status: 400,
    body: openai('invalid_request_error', "This model's maximum context length is 65536 tokens."),
    outcome: 'context_length',
  },
  {
    model: 'vllm/some-model',
    status: 400,
    body: {
      object: 'error',
      message: "This model's maximum context length is 4096 tokens.",
      type: 'BadRequestError',
      code: 400,
    },
    outcome: 'context_length',
  },
  {
    model: 'openai/gpt-4o',
    status: 400,
    body: openai('content_policy_violation', 'Your request was rejected as a result of our safety system.'),
    outcome: 'content_policy',
  },
  {
    model: 'azure_openai/gpt-4o',
    status: 400,
    body: {
      error: {
        message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: { code: 'ResponsibleAIPolicyViolation' },
      },
    },
    outcome: 'content_policy',
  },
  {
    model: 'openai/gpt-4o',
    status: 401,
    body: openai('invalid_api_key', 'Incorrect API key'),
    outcome: 'authentication',
  },
  {
    model: 'openai/gpt-4o',
    status: 429,
    body: openai('insufficient_quota', 'You exceeded your current quota', 'insufficient_quota'),
    outcome: 'authentication',
  },
  {
    model: 'openai/gpt-4o',
    status: 429,
    body: openai('rate_limit_exceeded', 'Rate limit reached. Please try again in 6.5s.', 'tokens'),
    outcome: 'rate_limited',
  },
  {
    model: 'anthropic/claude-sonnet-4-5',
    status: 429,
    body: anthropic('rate_limit_error', 'This request would exceed your rate limit'),
    outcome: 'rate_limited',
  },
  {
    model: 'gemini/gemini-2.5-flash',
    status: 429,
    body: google(429, 'RESOURCE_EXHAUSTED', {
      message: 'Quota exceeded',
      details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '31s' }],
    }),
    outcome: 'rate_limited',
  },
  {
    model: 'amazon_bedrock/anthropic.claude-3-haiku-20240307-v1:0',
    status: 429,
    headers: { 'x-amzn-errortype': 'ThrottlingException' },
    body: { message: 'Too many requests, please wait before trying again.' },
    outcome: 'rate_limited',
  },
  {
    model: 'anthropic/claude-sonnet-4-5',
    status: 529,
    body: anthropic('overloaded_error', 'Overloaded'),
    outcome: 'overloaded',
  },
  {
    model: 'gemini/gemini-2.5-flash',
    status: 503,
    body: google(503, 'UNAVAILABLE', { message: 'The model is overloaded. Please try again later.' }),
    outcome: 'overloaded',
  },
  {
    model: 'gemini/gemini-2.5-flash',
    status: 400,
    body: google(400, 'INVALID_ARGUMENT', {
      message: 'API key not valid. Please pass a valid API key.',
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
    }),
    outcome: 'authentication',
  },
  {
    model: 'amazon_bedrock/anthropic.claude-3-haiku-20240307-v1:0',
    status: 403,
    headers: { 'x-amzn-errortype': 'AccessDeniedException' },
    body: { message: "You don't have access to the model with the specified model ID." },
    outcome: 'authentication',
  },
  {
    model: 'anthropic/claude-sonnet-4-5',
    status: 400,
    body: anthropic('invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
    outcome: 'authentication',
  },
  { model: 'openai/gpt-4o', status: 400, body: openai(null, 'Unknown parameter: "foo".'), outcome: 'bad_request' },
  {
    model: 'openai/gpt-4o',
    status: 500,
    body: openai(null, 'The server had an error', 'server_error'),
    outcome: 'server_error',
  },
]

const GOOD = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 0,
  model: 'long',
  choices: [{ index: 0, message: { role: 'assistant', content: 'from the other' }, finish_reason: 'stop' }],
})

/** Two models: the first refuses, the second would answer. */
async function ask(refusal: Refusal, resilience: PlanoConfigInput['resilience'] = {}) {
  const refusing = await startServer((_request, response) => {
    response.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers })
    response.end(JSON.stringify(refusal.body))
  })
  const other = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(GOOD)
  })
  closers.push(refusing.close, other.close)
  const plano = await createPlano(
    {
      model_providers: [
        {
          model: refusal.model,
          access_key: 'AKIA:secret',
          base_url: refusing.url,
          region: 'us-east-1',
          api_version: '2024-10-21',
        },
        { model: 'openai_compatible/other', access_key: 'k', base_url: other.url },
      ],
      model_aliases: { any: { target: refusal.model, fallbacks: ['openai_compatible/other'] } },
      resilience: { retry: { backoff: { initial: 1, max: 5 } }, ...resilience },
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const attempts: AttemptRecord[] = []
  plano.on('attempt', (event) => attempts.push(event.attempt))
  const body = JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'hi' }] })
  const answer = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  return { attempts, status: answer.status, text: await answer.text() }
}

const STAY: readonly AttemptRecord['outcome'][] = ['bad_request', 'content_policy']

describe('a refusal in the provider’s own form', () => {
  it.each(REFUSALS)('of $model with $status is $outcome', async (refusal) => {
    const { attempts, status, text } = await ask(refusal)
    expect(attempts[0]).toMatchObject({ upstream: refusal.model, outcome: refusal.outcome, status: refusal.status })
    if (STAY.includes(refusal.outcome)) {
      expect([attempts.length, status]).toEqual([1, refusal.status])
    } else {
      expect([attempts.length, status]).toEqual([2, 200])
      expect(text).toContain('from the other')
    }
  })

  it('for its content goes to another model only if configured', async () => {
    const [refusal] = REFUSALS.filter(({ outcome }) => outcome === 'content_policy')
    if (!refusal) throw new Error('there is no such refusal')
    const { status, attempts } = await ask(refusal, { retry: { on: ['content_policy'] } })
    expect([status, attempts.length]).toEqual([200, 2])
  })
})

describe('a conversation that is too long', () => {
  it('goes to a model with a larger context, skipping those known to have none', async () => {
    const full = { status: 400, body: openai('context_length_exceeded', 'maximum context length') }
    const refusing = await startServer((_request, response) => {
      response.writeHead(full.status, { 'content-type': 'application/json' }).end(JSON.stringify(full.body))
    })
    const long = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(GOOD)
    })
    closers.push(refusing.close, long.close)
    const model = (name: string, url: string, tokens: number) => ({
      model: `openai_compatible/${name}`,
      access_key: 'k',
      base_url: url,
      capabilities: { context_window: tokens },
    })
    const plano = await createPlano(
      {
        model_providers: [
          model('short', refusing.url, 8000),
          model('shorter', refusing.url, 4000),
          model('same', refusing.url, 8000),
          model('long', long.url, 128_000),
        ],
        model_aliases: {
          any: {
            target: 'openai_compatible/short',
            fallbacks: ['openai_compatible/shorter', 'openai_compatible/same', 'openai_compatible/long'],
          },
        },
      },
      { env: {} },
    )
    closers.push(() => plano.close({ drainMs: 0 }))
    const attempts: string[] = []
    plano.on('attempt', (event) => attempts.push(event.attempt.upstream))
    const body = JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'hi' }] })
    const answer = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(answer.status).toBe(200)
    expect(attempts).toEqual(['openai_compatible/short', 'openai_compatible/long'])
  })
})
