import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../contract/json.ts'
import { readErrorBody } from './read-error-body.ts'

const CASES: [
  string,
  number,
  JsonValue | string | undefined,
  { message: string; status?: number; code?: string; type?: string },
][] = [
  [
    'OpenAI',
    400,
    { error: { message: 'm', type: 't', param: 'p', code: 'c' } },
    { message: 'm', type: 't', code: 'c' },
  ],
  [
    'Anthropic',
    529,
    { type: 'error', error: { type: 'overloaded_error', message: 'm' } },
    { message: 'm', type: 'overloaded_error' },
  ],
  [
    'Gemini in an array',
    400,
    [{ error: { code: 400, message: 'm', status: 'INVALID_ARGUMENT' } }],
    { message: 'm', type: 'INVALID_ARGUMENT' },
  ],
  ['Bedrock', 400, { message: 'm' }, { message: 'm' }],
  ['Bedrock, capital', 403, { Message: 'm' }, { message: 'm', type: 'permission_error' }],
  [
    'Azure’s filter',
    400,
    { error: { code: 'x', message: 'm', innererror: { content_filter_result: {} } } },
    { message: 'm', code: 'content_filter' },
  ],
  [
    'Mistral',
    400,
    { object: 'error', message: 'm', type: 'invalid_request_error', code: '1' },
    { message: 'm', code: '1' },
  ],
  ['FastAPI', 422, { detail: [{ loc: ['body', 'n'], msg: 'bad' }] }, { message: 'body.n: bad' }],
  ['Cohere', 400, { message: 'm', id: 'x' }, { message: 'm' }],
  ['Together’s string', 400, { error: 'm' }, { message: 'm' }],
  ['xAI', 400, { code: 'c', error: 'm' }, { message: 'm', code: 'c' }],
  ['TGI', 422, { error: 'm', error_type: 'validation' }, { message: 'm', type: 'validation' }],
  [
    'OpenRouter’s number',
    402,
    { error: { code: 402, message: 'm', metadata: { raw: 'x' } } },
    { message: 'm', code: '402' },
  ],
  ['HTML', 502, '<html>bad</html>', { message: 'the upstream answered with status 502', type: 'server_error' }],
  ['plain text', 500, 'boom', { message: 'boom' }],
  ['text of JSON', 401, '{"error":{"message":"m"}}', { message: 'm', type: 'authentication_error' }],
  ['nothing', 503, undefined, { message: 'the upstream answered with status 503' }],
  [
    'a long history',
    400,
    { error: { message: "This model's maximum context length is 5" } },
    { message: "This model's maximum context length is 5", code: 'context_length_exceeded' },
  ],
  [
    'throttling by tokens',
    429,
    { message: 'Too many tokens, please wait' },
    { message: 'Too many tokens, please wait', type: 'rate_limit_error' },
  ],
  [
    'a frame with a type',
    0,
    { type: 'error', error: { type: 'overloaded_error', message: 'm' } },
    { message: 'm', status: 529 },
  ],
  ['a frame with a numeric code', 0, { error: { code: 429, message: 'm' } }, { message: 'm', status: 429 }],
  ['a frame with nothing to go by', 0, { error: { message: 'm' } }, { message: 'm', status: 500 }],
]

describe('error bodies', () => {
  it.each(CASES)('of %s', (...[, status, body, expected]) => {
    const error = readErrorBody(status, body)
    expect(error).toMatchObject({ status, ...expected })
    if (expected.code === undefined) expect(error.code === undefined || /^\d+$/.test(error.code)).toBe(true)
  })
})
