import type { HeaderList } from '../contract/answer.ts'
import type { HeaderReader } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import { applyAuth, bringsCredential, CREDENTIAL_HEADERS } from './apply-auth.ts'
import { buildUrl } from './build-url.ts'
import { isOwnHost } from './is-own-host.ts'
import { loadCloudCredential } from './load-cloud-credential.ts'
import { findApi } from './provider-apis.ts'
import { selectCredential } from './read-credential.ts'
import { contentHeaders, selectClientHeaders } from './request-headers.ts'

/** One call to one model, as far as address and headers depend on it. */
export interface RequestOptions {
  /** The API spoken upstream. */
  dialect: Dialect
  /** Whether the client speaks it too. */
  sameDialect: boolean
  stream: boolean
  body: string | Uint8Array
  /** Base URL of the chosen instance. */
  baseUrl?: string | undefined
  keyIndex?: number | undefined
  /** Replaces `buildUrl` for operations that have an address of their own. */
  url?: string | undefined
  method?: 'POST' | 'GET' | 'DELETE' | 'PUT' | 'PATCH'
  header?: HeaderReader | undefined
  /** Headers of our own: traceparent, x-request-id. */
  ownHeaders?: HeaderList
  clock: Clock
}

export interface PreparedRequest {
  url: string
  headers: HeaderList
}

/** Catalogue headers with their placeholders filled in; one that lacks its value is left out. */
function fillHeaders(
  headers: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, template]): (readonly [string, string])[] => {
    const placeholder = /^\{([a-z_]+)\}$/.exec(template)?.[1]
    if (placeholder === undefined) return [[name, template]]
    const value = values[placeholder]
    return value === undefined ? [] : [[name, value]]
  })
}

/** The call's credential; for clouds without a configured one the machine's own, and that only for the cloud's own address. */
async function findCredential(target: ModelTarget, options: RequestOptions): Promise<string | undefined> {
  const { header, keyIndex, baseUrl } = options
  const found = selectCredential(target, { header, keyIndex })
  if (found !== undefined || target.access.passthroughAuth || bringsCredential(target)) return found
  const isCloud = target.provider.auth === 'google-oauth' || target.provider.auth === 'sigv4'
  return isCloud && (baseUrl === undefined || isOwnHost(target.provider, baseUrl)) ? loadCloudCredential(target) : found
}

/**
 * Address and headers of an upstream call: what the client may pass on, what the API demands, our own, exactly one
 * credential, and over all of it the headers that the configuration sets for this provider.
 */
export async function prepareRequest(target: ModelTarget, options: RequestOptions): Promise<PreparedRequest> {
  const { dialect, stream, baseUrl, header } = options
  const { provider, access } = target
  const question = { provider, model: target.model, baseUrl, apiVersion: access.values['api_version'] }
  const api = findApi(question, dialect)
  const headers = new Map<string, string>()
  const set = (pairs: Iterable<readonly [string, string]>) => {
    for (const [name, value] of pairs) headers.set(name.toLowerCase(), value)
  }
  set(fillHeaders(provider.headers ?? {}, access.values))
  set(Object.entries(api.headers ?? {}))
  if (header !== undefined) set(selectClientHeaders(target, { header, dialect, sameDialect: options.sameDialect }))
  set(contentHeaders(dialect, stream))
  set(options.ownHeaders ?? [])
  for (const name of CREDENTIAL_HEADERS) headers.delete(name)
  const credential = await findCredential(target, options)
  const auth = applyAuth(target, { api, dialect, credential, baseUrl })
  set(auth.headers)
  set(Object.entries(access.headers))
  if (access.httpHost !== undefined) headers.set('host', access.httpHost)
  let url = options.url ?? buildUrl(target, { dialect, stream, baseUrl })
  if (auth.query !== undefined) url += (url.includes('?') ? '&' : '?') + auth.query
  if (auth.sign !== undefined) {
    const { signAws } = await import('./sign-aws.ts')
    const signed = await signAws({
      url,
      method: options.method ?? 'POST',
      headers: [...headers],
      body: options.body,
      credential: auth.sign,
      region: access.values['region'],
      service: provider.service ?? 'bedrock',
      now: options.clock.now(),
    })
    set(signed)
  }
  return { url, headers: [...headers] }
}
