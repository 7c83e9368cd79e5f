import type { WireError } from '../../contract/wire/reply.ts'
import { statusOfErrorType } from './error-types.ts'

/** The provider's error code, or OpenAI's for the status, for clients that only look at the code. */
export function openAiErrorCode({ code, status, type }: WireError): string | null {
  if (code !== undefined) return code
  if (status === 401) return 'invalid_api_key'
  if (status === 429) return 'rate_limit_exceeded'
  return status === 404 || statusOfErrorType(type) === 404 ? 'model_not_found' : null
}
