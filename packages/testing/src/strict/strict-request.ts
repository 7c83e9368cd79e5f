import type { ProviderRoute } from '../provider/read-route.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import type { AwsCredentials } from './auth/verify-signature.ts'

/** Credentials and state that a strict provider knows. */
export interface StrictOptions {
  /** Accepted keys, however they are sent. Default: any key. */
  keys?: readonly string[]
  /**
   * Bedrock callers must sign with these credentials (AWS Signature Version 4), or send one of `keys` as a bearer
   * token.
   */
  aws?: AwsCredentials
  /** False for servers without authentication, such as local ones. Default true. */
  auth?: boolean
  /** Additional ids that `previous_response_id` may contain, besides those of this provider's own answers. */
  knownResponses?: Iterable<string>
}

/** A request in the form that the checks use. */
export interface StrictRequest {
  request: RecordedRequest
  route: ProviderRoute
  model: string
  stream: boolean
  options: StrictOptions
}
