import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { AuthStyle, ProviderApi } from '../../contract/model/provider.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Headers that carry a credential. At most one of them is sent. */
export const CREDENTIAL_HEADERS: readonly string[] = [
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'proxy-authorization',
]

/** The authentication of one call. `sign` requests an AWS signature with the given credential. */
export interface AppliedAuth {
  headers: readonly (readonly [name: string, value: string])[]
  query?: string
  sign?: string
}

function styleFor(target: ModelTarget, api: ProviderApi, credential: string): AuthStyle {
  const style = api.auth ?? target.provider.auth
  const { bearerKeys } = target.provider
  if (bearerKeys !== undefined && new RegExp(bearerKeys).test(credential)) return 'bearer'
  // An AWS credential is an access key id and a secret, separated by a colon. Anything else is a token.
  if (target.provider.service !== undefined && /^[A-Z0-9]{16,}:/.test(credential)) return 'sigv4'
  return style === 'google-oauth' || style === 'sigv4' ? 'bearer' : style
}

/** Puts the credential where this provider's API expects it. */
function place(style: AuthStyle, credential: string): AppliedAuth {
  switch (style) {
    case 'bearer':
    case 'google-oauth':
      return { headers: [['authorization', `Bearer ${credential}`]] }
    case 'authorization-key':
      return { headers: [['authorization', `Key ${credential}`]] }
    case 'x-api-key':
    case 'api-key':
    case 'x-goog-api-key':
      return { headers: [[style, credential]] }
    case 'query-key':
      return { headers: [], query: `key=${encodeURIComponent(credential)}` }
    case 'sigv4':
      return { headers: [], sign: credential }
    case 'none':
      return { headers: [] }
  }
}

/** Whether the target's configured headers already contain a credential. */
export function bringsCredential(target: ModelTarget): boolean {
  return Object.keys(target.access.headers).some((name) => CREDENTIAL_HEADERS.includes(name.toLowerCase()))
}

/**
 * Authenticates one call. Configured headers take precedence: if they contain a credential, no other is sent. Throws
 * PlanoError `unauthorized` when a provider that needs a key has none. Passthrough calls, custom addresses and keyless
 * providers may have none.
 */
export function applyAuth(
  target: ModelTarget,
  call: { api: ProviderApi; dialect: Dialect; credential: string | undefined; baseUrl?: string | undefined },
): AppliedAuth {
  if (bringsCredential(target)) return { headers: [] }
  const { credential } = call
  if (credential !== undefined) return place(styleFor(target, call.api, credential), credential)
  const excused =
    target.access.passthroughAuth ||
    target.provider.keyless === true ||
    call.baseUrl !== undefined ||
    (call.api.auth ?? target.provider.auth) === 'none'
  if (excused) return { headers: [] }
  const variables = target.provider.env.map((name) => `$${name}`).join(' or ')
  const hint = variables === '' ? '' : `; set access_key or ${variables}`
  throw new PlanoError('unauthorized', `no access key is configured for ${target.id}${hint}`)
}
