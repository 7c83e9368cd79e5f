import type { HeaderReader } from '../../contract/call/client-call.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import { applyAuth, bringsCredential, CREDENTIAL_HEADERS } from '../access/apply-auth.ts'
import { isOwnHost } from '../access/is-own-host.ts'
import { loadCloudCredential } from '../access/load-cloud-credential.ts'
import { selectCredential } from '../access/read-credential.ts'
import { findApi } from '../catalogue/provider-apis.ts'
import { buildUrl } from './build-url.ts'
import { addBetas, contentHeaders, listForwarded, readForwarded } from './request-headers.ts'

/** What the address and headers of a call depend on. */
export interface RequestOptions {
  /** The upstream's API. */
  dialect: Dialect
  /** Whether the client uses the same API. */
  sameDialect: boolean
  stream: boolean
  body: string | Uint8Array
  /** Base URL of the chosen instance. */
  baseUrl?: string | undefined
  keyIndex?: number | undefined
  /** Replaces `buildUrl` for operations with their own URL. */
  url?: string | undefined
  method?: 'POST' | 'GET' | 'DELETE' | 'PUT' | 'PATCH'
  header?: HeaderReader | undefined
  /** Our own headers: traceparent, x-request-id. */
  ownHeaders?: HeaderList
  /** Betas of Anthropic's API that the body uses. They are added to those of the client and the configuration. */
  betas?: readonly string[] | undefined
  clock: Clock
}

export interface PreparedRequest {
  url: string
  headers: HeaderList
}

/** Catalogue headers with placeholders replaced. A header whose value is missing is left out. */
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

/**
 * The credential of the call. Without a configured one, a cloud provider's own address gets the machine's credential.
 */
function findCredential(
  target: ModelTarget,
  options: RequestOptions,
): string | undefined | Promise<string | undefined> {
  const { header, keyIndex, baseUrl } = options
  const found = selectCredential(target, { header, keyIndex })
  if (found !== undefined || target.access.passthroughAuth || bringsCredential(target)) return found
  const isCloud = target.provider.auth === 'google-oauth' || target.provider.auth === 'sigv4'
  return isCloud && (baseUrl === undefined || isOwnHost(target.provider, baseUrl)) ? loadCloudCredential(target) : found
}

type Pairs = readonly (readonly [name: string, value: string])[]

/** What all calls of a target with the same address and key have in common. Header names are in lower case. */
interface Frame {
  url: string
  /** Headers that the client's and our own headers may override. */
  early: Pairs
  /** Client headers that are forwarded. */
  forwarded: readonly string[]
  /** Headers that override all others. */
  late: Pairs
  /** Credential for an AWS signature, which is computed per call. */
  sign: string | undefined
}

/** A frame and what it depends on besides its target. */
interface KnownFrame {
  dialect: Dialect
  sameDialect: boolean
  stream: boolean
  baseUrl: string | undefined
  keyIndex: number | undefined
  frame: Frame
}

/** A target has few addresses, APIs and keys, so a linear search is enough. */
const frames = new WeakMap<ModelTarget, KnownFrame[]>()

function findFrame(target: ModelTarget, options: RequestOptions, credential: string | undefined): Frame {
  // The client's own key, and credentials that are renewed, cannot be part of a cached frame.
  const isFixed =
    !target.access.passthroughAuth && credential === target.keys[(options.keyIndex ?? 0) % target.keys.length]
  if (!isFixed || options.url !== undefined) return buildFrame(target, options, credential)
  const { dialect, sameDialect, stream, baseUrl, keyIndex } = options
  let known = frames.get(target)
  if (known === undefined) {
    known = []
    frames.set(target, known)
  }
  for (const each of known) {
    const isApi = each.dialect === dialect && each.sameDialect === sameDialect && each.stream === stream
    if (isApi && each.baseUrl === baseUrl && each.keyIndex === keyIndex) return each.frame
  }
  const frame = buildFrame(target, options, credential)
  known.push({ dialect, sameDialect, stream, baseUrl, keyIndex, frame })
  return frame
}

function buildFrame(target: ModelTarget, options: RequestOptions, credential: string | undefined): Frame {
  const { dialect, stream, baseUrl } = options
  const { provider, access } = target
  const api = findApi({ provider, model: target.model, baseUrl, apiVersion: access.values['api_version'] }, dialect)
  const auth = applyAuth(target, { api, dialect, credential, baseUrl })
  const url = options.url ?? buildUrl(target, { dialect, stream, baseUrl })
  const query = auth.query === undefined ? '' : (url.includes('?') ? '&' : '?') + auth.query
  const early = [...fillHeaders(provider.headers ?? {}, access.values), ...Object.entries(api.headers ?? {})]
  const host: Pairs = access.httpHost === undefined ? [] : [['host', access.httpHost]]
  return {
    url: url + query,
    early: mergePairs(early).filter(([name]) => !CREDENTIAL_HEADERS.includes(name)),
    forwarded: listForwarded(target, options).filter((name) => !CREDENTIAL_HEADERS.includes(name)),
    late: mergePairs([...contentHeaders(dialect, stream), ...auth.headers, ...Object.entries(access.headers), ...host]),
    sign: auth.sign,
  }
}

/** One pair per name; the last one counts. */
function mergePairs(pairs: Pairs): Pairs {
  return [...new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]))]
}

/**
 * Merges groups of headers. The last group that contains a name counts. The lists are short, so a linear search is
 * used.
 */
function joinHeaders(groups: readonly Pairs[]): (readonly [string, string])[] {
  const joined: (readonly [string, string])[] = []
  for (let index = 0; index < groups.length; index += 1)
    for (const pair of groups[index] ?? []) if (!isNamedAfter(groups, index, pair[0])) joined.push(pair)
  return joined
}

function isNamedAfter(groups: readonly Pairs[], index: number, name: string): boolean {
  for (let later = index + 1; later < groups.length; later += 1)
    for (const pair of groups[later] ?? []) if (pair[0] === name) return true
  return false
}

/**
 * The address and headers of an upstream call: forwarded client headers, the API's headers, our own, exactly one
 * credential, and finally the configured headers of the provider.
 */
export function prepareRequest(
  target: ModelTarget,
  options: RequestOptions,
): PreparedRequest | Promise<PreparedRequest> {
  const credential = findCredential(target, options)
  return credential instanceof Promise
    ? credential.then((found) => fillFrame(target, options, findFrame(target, options, found)))
    : fillFrame(target, options, findFrame(target, options, credential))
}

function fillFrame(
  target: ModelTarget,
  options: RequestOptions,
  frame: Frame,
): PreparedRequest | Promise<PreparedRequest> {
  const { url } = frame
  const client = options.header === undefined ? [] : readForwarded(frame.forwarded, options.header)
  const joined = joinHeaders([frame.early, client, options.ownHeaders ?? [], frame.late])
  const headers = options.betas === undefined ? joined : addBetas(joined, options.betas)
  return frame.sign === undefined ? { url, headers } : sign(target, options, { url, headers, credential: frame.sign })
}

async function sign(
  target: ModelTarget,
  options: RequestOptions,
  { url, headers, credential }: { url: string; headers: (readonly [string, string])[]; credential: string },
): Promise<PreparedRequest> {
  const { signAws } = await import('../access/sign-aws.ts')
  const signed = await signAws({
    url,
    method: options.method ?? 'POST',
    headers,
    body: options.body,
    credential,
    region: target.access.values['region'],
    service: target.provider.service ?? 'bedrock',
    now: options.clock.now(),
  })
  return { url, headers: joinHeaders([headers, signed]) }
}
