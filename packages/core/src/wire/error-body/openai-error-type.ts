/** The error type that OpenAI's APIs use for a status. */
export function openAiErrorType(status: number): string {
  return OPENAI_TYPES.get(status) ?? (status >= 500 ? 'server_error' : 'invalid_request_error')
}

const OPENAI_TYPES: ReadonlyMap<number, string> = new Map([
  [401, 'authentication_error'],
  [402, 'insufficient_quota'],
  [403, 'permission_error'],
  [408, 'timeout_error'],
  [409, 'conflict'],
  [429, 'rate_limit_error'],
])
