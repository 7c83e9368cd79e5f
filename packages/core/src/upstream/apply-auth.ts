import type { Dialect } from '../contract/dialect.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import type { AuthStyle, ProviderApi } from '../contract/provider.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Headers that carry a credential; at most one of them leaves with a request. */
export const CREDENTIAL_HEADERS: readonly string[] = [
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'proxy-authorization',
]

/** What a call carries to prove who it is. `sign` asks for an AWS signature with the credential given. */
export interface AppliedAuth {
  headers: readonly (readonly [name: string, value: string])[]
  query?: string
  sign?: string
}

function styleFor(target: ModelTarget, api: ProviderApi, credential: string): AuthStyle {
  const style = api.auth ?? target.provider.auth
  const { bearerKeys } = target.provider
  if (bearerKeys !== undefined && new RegExp(bearerKeys).test(credential)) return 'bearer'
  // A signature needs an access key id and a secret, written with a colon between them; anything else is a token.
  if (target.provider.service !== undefined && /^[A-Z0-9]{16,}:/.test(credential)) return 'sigv4'
  return style === 'google-oauth' || style === 'sigv4' ? 'bearer' : style
}

/** The credential in the place where this provider's API looks for it. */
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

/** Whether the configured headers of a target hold a credential of their own. */
export function bringsCredential(target: ModelTarget): boolean {
  return Object.keys(target.access.headers).some((name) => CREDENTIAL_HEADERS.includes(name.toLowerCase()))
}

/**
 * Authentication of one call. Configured headers win: when they bring a credential of their own, ours stays at home.
 * Throws PlanoError `unauthorized` when a provider that needs a key has none; passthrough calls, own addresses and
 * keyless providers go without.
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
