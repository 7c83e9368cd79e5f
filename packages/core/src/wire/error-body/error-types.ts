/** The error type that Anthropic's API uses for a status. */
export function anthropicErrorType(status: number): string {
  return ANTHROPIC_TYPES.get(status) ?? (status >= 500 ? 'api_error' : 'invalid_request_error')
}

/** The HTTP status for an error type or code of any provider; undefined when it is inconclusive. */
export function statusOfErrorType(type: string): number | undefined {
  return TYPE_STATUSES.get(type) ?? (CLIENT_MISTAKE.test(type) ? 400 : undefined)
}

/**
 * Codes that blame the request: those of failed responses, such as `invalid_prompt` and `image_too_large`. Other codes
 * of this form blame the account: `invalid_token`, `unsupported_country_region_territory`.
 */
const CLIENT_MISTAKE =
  /^(?:invalid|unsupported)_(?:request|prompt|parameter|argument|value|input|content)s?$|(?:^|_)image(?:_|$)/

const ANTHROPIC_TYPES: ReadonlyMap<number, string> = new Map([
  [401, 'authentication_error'],
  [402, 'billing_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [408, 'timeout_error'],
  [409, 'conflict_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
  [504, 'timeout_error'],
  [529, 'overloaded_error'],
])

const TYPE_STATUSES: ReadonlyMap<string, number> = new Map([
  ['invalid_request_error', 400],
  ['bad_request', 400],
  ['context_length_exceeded', 400],
  ['content_filter', 400],
  ['content_policy_violation', 400],
  ['INVALID_ARGUMENT', 400],
  ['FAILED_PRECONDITION', 400],
  ['OUT_OF_RANGE', 400],
  ['ValidationException', 400],
  ['validationException', 400],
  ['authentication_error', 401],
  ['invalid_api_key', 401],
  ['UNAUTHENTICATED', 401],
  ['UnrecognizedClientException', 401],
  ['billing_error', 402],
  ['permission_error', 403],
  ['PERMISSION_DENIED', 403],
  ['AccessDeniedException', 403],
  ['not_found_error', 404],
  ['model_not_found', 404],
  ['NOT_FOUND', 404],
  ['ResourceNotFoundException', 404],
  ['conflict_error', 409],
  ['request_too_large', 413],
  ['rate_limit_error', 429],
  ['rate_limit_exceeded', 429],
  ['insufficient_quota', 429],
  ['tokens', 429],
  ['requests', 429],
  ['RESOURCE_EXHAUSTED', 429],
  ['ThrottlingException', 429],
  ['throttlingException', 429],
  ['ServiceQuotaExceededException', 429],
  ['server_error', 500],
  ['internal_error', 500],
  ['api_error', 500],
  ['INTERNAL', 500],
  ['InternalServerException', 500],
  ['internalServerException', 500],
  ['modelStreamErrorException', 502],
  ['ModelErrorException', 502],
  ['service_unavailable', 503],
  ['ServiceUnavailableException', 503],
  ['serviceUnavailableException', 503],
  ['ModelNotReadyException', 503],
  ['UNAVAILABLE', 503],
  ['timeout_error', 504],
  ['ModelTimeoutException', 504],
  ['DEADLINE_EXCEEDED', 504],
  ['overloaded_error', 529],
])
