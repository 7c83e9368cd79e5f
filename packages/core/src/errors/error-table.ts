/** One row per code: HTTP status, whether another try may help, and the OpenAI-style error type that clients see. */
interface ErrorRow {
  status: number
  retryable: boolean
  type: string
  meaning: string
}

/** The single source of error codes; documentation, types and bodies follow it. */
export const ERROR_TABLE = {
  invalid_config: {
    status: 500,
    retryable: false,
    type: 'server_error',
    meaning: 'the configuration has mistakes, all listed in the message',
  },
  package_missing: {
    status: 500,
    retryable: false,
    type: 'server_error',
    meaning: 'an optional package that was asked for is not installed',
  },
  config_not_found: { status: 500, retryable: false, type: 'server_error', meaning: 'no configuration at the path' },
  invalid_request: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the request does not fit the API that it was sent to',
  },
  unauthorized: {
    status: 401,
    retryable: false,
    type: 'authentication_error',
    meaning: 'credentials are missing or wrong',
  },
  forbidden: { status: 403, retryable: false, type: 'permission_error', meaning: 'the caller may not do this' },
  not_found: {
    status: 404,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'nothing is served at this path',
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
    meaning: 'the response that a request wants to continue is not stored, as OpenAI says it',
  },
  method_not_allowed: {
    status: 405,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the path exists for another method',
  },
  body_too_large: {
    status: 413,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the body is over the configured limit',
  },
  unsupported_media: {
    status: 415,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the body has an encoding that is not supported',
  },
  unsupported_content: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'the chosen model cannot be told a part of the request',
  },
  no_match: {
    status: 422,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'no agent fits and the configuration says to refuse',
  },
  filter_rejected: {
    status: 400,
    retryable: false,
    type: 'invalid_request_error',
    meaning: 'a filter refused; it sets its own status',
  },
  filter_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'a fail-closed filter died or answered nonsense',
  },
  rate_limited: { status: 429, retryable: true, type: 'rate_limit_error', meaning: 'a configured limit is used up' },
  budget_exceeded: {
    status: 429,
    retryable: false,
    type: 'rate_limit_error',
    meaning: 'a configured budget is used up',
  },
  overloaded: {
    status: 503,
    retryable: true,
    type: 'server_error',
    meaning: 'the queue in front of an upstream is full',
  },
  circuit_open: {
    status: 503,
    retryable: true,
    type: 'server_error',
    meaning: 'every candidate is resting behind an open circuit breaker',
  },
  attempts_exhausted: { status: 502, retryable: false, type: 'server_error', meaning: 'every allowed attempt failed' },
  agent_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'an agent threw or answered with an error',
  },
  agent_timeout: { status: 504, retryable: true, type: 'server_error', meaning: 'an agent did not answer in time' },
  upstream_failed: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'an upstream answered with an error',
  },
  upstream_unreachable: {
    status: 502,
    retryable: true,
    type: 'server_error',
    meaning: 'no connection to the upstream',
  },
  upstream_timeout: {
    status: 504,
    retryable: true,
    type: 'server_error',
    meaning: 'the upstream did not answer in time',
  },
  upstream_broken: {
    status: 502,
    retryable: true,
    type: 'server_error',
    meaning: 'the upstream broke off in the middle of its answer',
  },
  invalid_upstream_answer: {
    status: 502,
    retryable: false,
    type: 'server_error',
    meaning: 'the upstream answered something that its API does not allow',
  },
  deadline_exceeded: {
    status: 504,
    retryable: false,
    type: 'server_error',
    meaning: 'the request ran out of its total time',
  },
  hand_off_loop: {
    status: 508,
    retryable: false,
    type: 'server_error',
    meaning: 'agents handed the request around in a circle',
  },
  client_closed: { status: 499, retryable: false, type: 'client_error', meaning: 'the client went away' },
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
    meaning: 'no configured upstream can do this',
  },
  internal: { status: 500, retryable: false, type: 'server_error', meaning: 'a defect in Plano' },
} as const satisfies Record<string, ErrorRow>

/** The codes of `PlanoError`; each has its status and meaning in one table. */
export type ErrorCode = keyof typeof ERROR_TABLE
