import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { hasSignature, verifySignature } from './verify-signature.ts'

type AuthRequest = Pick<StrictRequest, 'request' | 'route' | 'options'>

function bearer({ request }: AuthRequest): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1]
}

/** The key of a request; undefined if it is not where the API expects it. */
function readKey(call: AuthRequest): string | undefined {
  const { headers, query } = call.request
  switch (call.route.endpoint) {
    case 'messages':
    case 'count-tokens':
      return headers['x-api-key'] ?? bearer(call)
    case 'gemini':
    case 'gemini-count':
      return headers['x-goog-api-key'] ?? query.get('key') ?? bearer(call)
    default:
      return call.route.azure === undefined
        ? (bearer(call) ?? headers['api-key'])
        : (headers['api-key'] ?? bearer(call))
  }
}

const WHERE: Readonly<Record<string, string>> = {
  messages: 'x-api-key header is required',
  'count-tokens': 'x-api-key header is required',
  gemini: "Method doesn't allow unregistered callers: send x-goog-api-key.",
  converse: 'Missing Authentication Token',
}

/** Checks that the key is where the API expects it, that it is known, and that signatures are valid. */
export function checkAuth(call: AuthRequest, check: Checker): void {
  const { options, request, route } = call
  if (route.endpoint === 'converse' && hasSignature(request)) {
    if (options.aws === undefined) return
    const fault = verifySignature(request, options.aws)
    if (fault !== undefined) check.add({ status: 403, message: fault, type: 'InvalidSignatureException' })
    return
  }
  const key = readKey(call)
  if (key === undefined || key === '') {
    const message =
      WHERE[route.endpoint] ?? 'You did not provide an API key: send it as a bearer token in authorization.'
    check.add({ status: route.endpoint === 'converse' ? 403 : 401, message })
    return
  }
  const known =
    options.keys === undefined ? options.aws === undefined || route.endpoint !== 'converse' : options.keys.includes(key)
  if (!known) check.add({ status: 401, message: 'Incorrect API key provided.', code: 'invalid_api_key' })
}
