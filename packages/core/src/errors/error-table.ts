/** One row per code: HTTP status, whether a retry may help, and the OpenAI-style error type that clients receive. */
interface ErrorRow {
  status: number
  retryable: boolean
  type: string
  meaning: string
}

/** The single source of error codes. Documentation, types and error bodies are derived from it. */
export const ERROR_TABLE = {
  invalid_config: {
    status: 500,
    retryable: false,
    type: 'server_error',
    meaning: 'the configuration has mistakes; the message lists all of them',
  },
  package_missing: {
    status: 500,
    retryable: false,
    type: 'server_error',
    meaning: 'an optional package that the configuration needs is not installed',
  },
  config_not_found: {
    status: 500,
    retryable: false,
    type: 'server_error',
    meaning: 'there is no configuration at this path',
  },
  invalid_request: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the request does not match the API that it was sent to; `param` names the field',
  },
  unauthorized: {
    status: 401,
    retryable: false,
    type: 'authentication_error',
    meaning: 'credentials are missing or wrong',
  },
  forbidden: {
    status: 403,
    retryable: false,
    type: 'permission_error',
    meaning: 'the caller is not allowed to do this',
  },
  not_found: {
    status: 404,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no API is served at this path',
  },
  model_not_found: {
    status: 404,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no model, alias, agent or listener has this name',
  },
  response_not_found: {
    status: 404,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no stored response has this id',
  },
  previous_response_not_found: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the response that a request continues is not stored',
  },
  thread_not_found: {
    status: 404,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the message thread that a request continues is not stored',
  },
  method_not_allowed: {
    status: 405,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'this path does not support this method',
  },
  body_too_large: {
    status: 413,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the body is larger than `max_body`',
  },
  unsupported_media: {
    status: 415,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the encoding of the body is not supported',
  },
  unsupported_content: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no model can take a part of the request, such as an image',
  },
  no_match: {
    status: 422,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no agent fits, and `no_match: refuse` is set',
  },
  filter_rejected: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'a filter refused the request or answer; the filter may set another status',
  },
  filter_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'a filter with `fail: closed` failed or returned an invalid verdict',
  },
  rate_limited: {
    status: 429,
    retryable: true,
    type: 'rate_limit_error',
    meaning: 'a configured limit is exceeded; `retry-after` says when to try again',
  },
  budget_exceeded: {
    status: 429,
    retryable: false,
    type: 'rate_limit_error',
    meaning: 'a configured budget is exceeded',
  },
  overloaded: {
    status: 503,
    retryable: true,
    type: 'server_error',
    meaning: 'the queue of an upstream is full',
  },
  circuit_open: {
    status: 503,
    retryable: true,
    type: 'server_error',
    meaning: 'the circuit breakers of all candidates are open',
  },
  attempts_exhausted: { status: 502, retryable: false, type: 'server_error', meaning: 'all allowed attempts failed' },
  agent_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'an agent threw an exception or answered with an error',
  },
  agent_timeout: { status: 504, retryable: true, type: 'server_error', meaning: 'an agent did not answer in time' },
  upstream_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'a model or agent answered with an error',
  },
  upstream_unreachable: {
    status: 502,
    retryable: true,
    type: 'server_error',
    meaning: 'a model or agent could not be reached',
  },
  upstream_timeout: {
    status: 504,
    retryable: true,
    type: 'server_error',
    meaning: 'a model or agent did not answer in time',
  },
  upstream_broken: {
    status: 502,
    retryable: true,
    type: 'server_error',
    meaning: 'an answer was cut off',
  },
  invalid_upstream_answer: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'a model or agent returned an answer that its API does not allow',
  },
  deadline_exceeded: {
    status: 504,
    retryable: false,
    type: 'server_error',
    meaning: 'the request took longer than `timeout.total`',
  },
  hand_off_loop: {
    status: 508,
    retryable: false,
    type: 'server_error',
    meaning: 'agents handed the request over too often, or called themselves',
  },
  client_closed: { status: 499, retryable: false, type: 'client_error', meaning: 'the client disconnected' },
  closing: { status: 503, retryable: true, type: 'server_error', meaning: 'the engine is shutting down' },
  store_unavailable: { status: 503, retryable: true, type: 'server_error', meaning: 'the state store does not answer' },
  encoder_failed: {
    status: 503,
    retryable: false,
    type: 'server_error',
    meaning: 'the sentence encoder could not be loaded or did not answer',
  },
  unsupported: {
    status: 501,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no configured upstream supports this',
  },
  internal: { status: 500, retryable: false, type: 'server_error', meaning: 'a defect in Plano; please report it' },
} as const satisfies Record<string, ErrorRow>

/** The codes of `PlanoError`. Each has an HTTP status, a type and a meaning; see docs/errors.md. */
export type ErrorCode = keyof typeof ERROR_TABLE
