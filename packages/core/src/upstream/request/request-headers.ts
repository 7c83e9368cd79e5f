import type { HeaderReader } from '../../contract/call/client-call.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'

/** Client headers that are forwarded. All others (cookies, credentials, x-plano-*, x-arch-*) are not. */
const FORWARDED: readonly string[] = ['idempotency-key', 'user-agent']

/** Client headers that are only forwarded to upstreams of one API. */
const FORWARDED_BY_DIALECT: Readonly<Record<Dialect, readonly string[]>> = {
  chat: ['openai-beta', 'x-client-request-id'],
  responses: ['openai-beta', 'x-client-request-id'],
  messages: ['anthropic-beta'],
  gemini: [],
  converse: [],
}

/** Headers that name the billed organisation: only forwarded together with the client's own credential. */
export const FORWARDED_WITH_CREDENTIAL: readonly string[] = [
  'openai-organization',
  'openai-project',
  'chatgpt-account-id',
]

const ACCEPTED: Readonly<Record<Dialect, string>> = {
  chat: 'text/event-stream',
  responses: 'text/event-stream',
  messages: 'text/event-stream',
  gemini: 'text/event-stream',
  converse: 'application/vnd.amazon.eventstream',
}

/** Names of the client headers to forward to this upstream, in lower case. */
export function listForwarded(
  target: ModelTarget,
  call: { dialect: Dialect; sameDialect: boolean },
): readonly string[] {
  const names = [...FORWARDED, ...FORWARDED_BY_DIALECT[call.dialect], ...(target.provider.forwardHeaders ?? [])]
  if (target.access.passthroughAuth) names.push(...FORWARDED_WITH_CREDENTIAL)
  // The client's API version applies only if its body is passed through; a translated body follows ours.
  if (call.dialect === 'messages' && call.sameDialect) names.push('anthropic-version')
  return names
}

/** The values of these headers, as pairs. */
export function readForwarded(names: readonly string[], header: HeaderReader): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (const name of names) {
    const value = header(name)?.trim()
    if (value === undefined || value === '') continue
    if (name === 'anthropic-version' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue
    pairs.push([name, value])
  }
  return pairs
}

/** The requested form of the answer: a stream or JSON, uncompressed, because a compressor would delay events. */
export function contentHeaders(dialect: Dialect, stream: boolean): readonly (readonly [string, string])[] {
  return [
    ['content-type', 'application/json'],
    ['accept', stream ? ACCEPTED[dialect] : 'application/json'],
    ['accept-encoding', 'identity'],
  ]
}

/** Headers with further betas of Anthropic's API. */
export function addBetas(
  headers: readonly (readonly [string, string])[],
  betas: readonly string[],
): (readonly [string, string])[] {
  const known = headers.find(([name]) => name === BETAS)?.[1].split(',') ?? []
  const all = new Set([...known.map((beta) => beta.trim()), ...betas])
  return [...headers.filter(([name]) => name !== BETAS), [BETAS, [...all].join(',')]]
}

const BETAS = 'anthropic-beta'
