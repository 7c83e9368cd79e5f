import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { readErrorClass } from './read-error-class.ts'

interface Case {
  status: number
  code?: string
  type?: string
  message?: string
  headers?: Record<string, string>
  raw?: JsonObject
}

function classify(refusal: Case) {
  const error: WireError = { status: refusal.status, type: refusal.type ?? '', message: refusal.message ?? '' }
  if (refusal.code !== undefined) error.code = refusal.code
  if (refusal.raw !== undefined) error.raw = refusal.raw
  return readErrorClass({ status: refusal.status, headers: Object.entries(refusal.headers ?? {}), error, now: 0 })
}

const cases: [string, Case, string][] = [
  ['OpenAI, too long', { status: 400, code: 'context_length_exceeded' }, 'context_length'],
  [
    'OpenAI in words',
    { status: 400, message: "This model's maximum context length is 8192 tokens." },
    'context_length',
  ],
  [
    'Anthropic, too long',
    { status: 400, type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' },
    'context_length',
  ],
  ['Anthropic, too large', { status: 413, type: 'request_too_large' }, 'context_length'],
  [
    'Gemini, too long',
    {
      status: 400,
      type: 'INVALID_ARGUMENT',
      message: 'The input token count (1200000) exceeds the maximum number of tokens allowed',
    },
    'context_length',
  ],
  [
    'Bedrock, too long',
    {
      status: 400,
      headers: { 'x-amzn-errortype': 'ValidationException:http://x' },
      message: 'Input is too long for requested model.',
    },
    'context_length',
  ],
  [
    'Azure content filter',
    { status: 400, code: 'content_filter', message: 'The response was filtered' },
    'content_policy',
  ],
  [
    'Azure inner error',
    { status: 400, raw: { error: { code: '400', innererror: { code: 'ResponsibleAIPolicyViolation' } } } },
    'content_policy',
  ],
  ['OpenAI policy', { status: 400, code: 'content_policy_violation' }, 'content_policy'],
  [
    'OpenRouter moderation',
    {
      status: 403,
      message: 'anthropic/claude requires moderation on OpenRouter. Your input was flagged for "violence".',
    },
    'content_policy',
  ],
  ['DashScope inspection', { status: 400, code: 'data_inspection_failed' }, 'content_policy'],
  ['wrong key', { status: 401, code: 'invalid_api_key' }, 'authentication'],
  ['Gemini wrong key', { status: 400, message: 'API key not valid. Please pass a valid API key.' }, 'authentication'],
  ['forbidden', { status: 403, type: 'permission_error' }, 'authentication'],
  ['Bedrock denied', { status: 403, headers: { 'X-Amzn-ErrorType': 'AccessDeniedException' } }, 'authentication'],
  ['no credit', { status: 402 }, 'authentication'],
  ['no quota', { status: 429, code: 'insufficient_quota' }, 'authentication'],
  ['rate limited', { status: 429, code: 'rate_limit_exceeded' }, 'rate_limited'],
  ['rate limited, no words', { status: 429 }, 'rate_limited'],
  ['Bedrock throttling', { status: 400, headers: { 'x-amzn-errortype': 'ThrottlingException' } }, 'rate_limited'],
  ['Gemini quota', { status: 429, type: 'RESOURCE_EXHAUSTED' }, 'rate_limited'],
  ['Anthropic overloaded', { status: 529, type: 'overloaded_error' }, 'overloaded'],
  ['unavailable', { status: 503 }, 'overloaded'],
  ['Bedrock model not ready', { status: 429, headers: { 'x-amzn-errortype': 'ModelNotReadyException' } }, 'overloaded'],
  ['Groq capacity', { status: 498 }, 'overloaded'],
  [
    '500 that means overload',
    { status: 500, message: 'The server is currently overloaded with other requests.' },
    'overloaded',
  ],
  ['gateway timeout', { status: 504 }, 'timeout'],
  ['Cloudflare timeout', { status: 524 }, 'timeout'],
  ['Bedrock timeout', { status: 408, headers: { 'x-amzn-errortype': 'ModelTimeoutException' } }, 'timeout'],
  ['server error', { status: 500 }, 'server_error'],
  ['bad gateway', { status: 502 }, 'server_error'],
  ['Bedrock model error', { status: 424, headers: { 'x-amzn-errortype': 'ModelErrorException' } }, 'server_error'],
  ['bad request', { status: 400, message: 'Unsupported parameter: temperature' }, 'bad_request'],
  ['not found', { status: 404, code: 'model_not_found' }, 'bad_request'],
  ['unprocessable', { status: 422 }, 'bad_request'],
]

describe('classifying a refusal', () => {
  test.each(cases)('%s', (_, refusal, outcome) => {
    expect(classify(refusal).outcome).toBe(outcome)
  })

  test('reads the delay only for temporary refusals', () => {
    const headers = { 'retry-after': '3' }
    expect(classify({ status: 429, headers }).retryAfterMs).toBe(3000)
    expect(classify({ status: 503, headers }).retryAfterMs).toBe(3000)
    expect(classify({ status: 400, headers }).retryAfterMs).toBeUndefined()
  })

  test('treats missing credit and daily quotas as exhausted, but not a limit per minute', () => {
    expect(classify({ status: 429, code: 'insufficient_quota' }).exhausted).toBe(true)
    expect(classify({ status: 429, message: 'Rate limit reached on requests per day (RPD)' }).exhausted).toBe(true)
    expect(classify({ status: 429, message: 'Rate limit reached on tokens per min (TPM)' }).exhausted).toBe(false)
  })
})
