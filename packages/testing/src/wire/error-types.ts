/** The `type` that OpenAI gives errors of a status. */
export function openAiErrorType(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'server_error' : 'invalid_request_error'
}

const ANTHROPIC: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

/** The `type` that Anthropic gives errors of a status. */
export function anthropicErrorType(status: number): string {
  return ANTHROPIC[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error')
}

const GOOGLE: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

/** The `status` that Google gives errors of a status. */
export function googleErrorStatus(status: number): string {
  return GOOGLE[status] ?? (status >= 500 ? 'INTERNAL' : 'INVALID_ARGUMENT')
}

const BEDROCK: Readonly<Record<number, string>> = {
  400: 'ValidationException',
  401: 'UnrecognizedClientException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  408: 'ModelTimeoutException',
  424: 'ModelErrorException',
  429: 'ThrottlingException',
  500: 'InternalServerException',
  503: 'ServiceUnavailableException',
}

/** The exception that Bedrock gives errors of a status. */
export function bedrockException(status: number): string {
  return BEDROCK[status] ?? (status >= 500 ? 'InternalServerException' : 'ValidationException')
}
