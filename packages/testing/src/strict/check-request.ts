import type { ProviderRoute } from '../provider/read-route.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import { createChecker, type Violation } from './violation.ts'

/** What a strict provider knows about its callers. */
export interface StrictOptions {
  /** Keys that are accepted. Left out: any key. */
  keys?: readonly string[]
  /** False for servers without authentication, such as local ones. Default true. */
  auth?: boolean
}

/** Everything that the provider's API would refuse in a request; empty for a good one. */
export function checkRequest(
  request: RecordedRequest,
  route: ProviderRoute,
  _options: StrictOptions,
): readonly Violation[] {
  const check = createChecker()
  if (request.method === 'POST' && route.endpoint !== 'unknown') {
    check.require(Object.keys(request.body).length > 0, 'The body is not a JSON object, or it is empty.')
  }
  return check.violations
}
