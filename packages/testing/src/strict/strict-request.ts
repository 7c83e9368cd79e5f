import type { ProviderRoute } from '../provider/read-route.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import type { AwsCredentials } from './verify-signature.ts'

/** What a strict provider knows about its callers. */
export interface StrictOptions {
  /** Keys that are accepted, for every way of sending one. Left out: any key. */
  keys?: readonly string[]
  /** Bedrock callers must sign with these (AWS Signature Version 4) or send one of `keys` as a bearer token. */
  aws?: AwsCredentials
  /** False for servers without authentication, such as local ones. Default true. */
  auth?: boolean
  /** Responses that `previous_response_id` may name besides those that this provider answered. */
  knownResponses?: Iterable<string>
}

/** A request as the checks see it. */
export interface StrictRequest {
  request: RecordedRequest
  route: ProviderRoute
  model: string
  stream: boolean
  options: StrictOptions
}
