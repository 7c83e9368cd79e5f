import type { HeaderReader } from '../contract/client-call.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { ModelTarget } from '../contract/model-target.ts'

/** Client headers that mean something to an upstream; everything else (cookies, credentials, x-plano-*, x-arch-*) stays here. */
const FORWARDED: readonly string[] = ['idempotency-key', 'user-agent']

/** Client headers that only an upstream of one dialect understands. */
const FORWARDED_BY_DIALECT: Readonly<Record<Dialect, readonly string[]>> = {
  chat: ['openai-beta', 'x-client-request-id'],
  responses: ['openai-beta', 'x-client-request-id'],
  messages: ['anthropic-beta'],
  gemini: [],
  converse: [],
}

/** Names an organisation that is billed: only together with the client's own credential. */
const FORWARDED_WITH_CREDENTIAL: readonly string[] = ['openai-organization', 'openai-project', 'chatgpt-account-id']

const ACCEPTED: Readonly<Record<Dialect, string>> = {
  chat: 'text/event-stream',
  responses: 'text/event-stream',
  messages: 'text/event-stream',
  gemini: 'text/event-stream',
  converse: 'application/vnd.amazon.eventstream',
}

/** Names of the client headers that go on to this upstream, in lower case. */
export function listForwarded(
  target: ModelTarget,
  call: { dialect: Dialect; sameDialect: boolean },
): readonly string[] {
  const names = [...FORWARDED, ...FORWARDED_BY_DIALECT[call.dialect], ...(target.provider.forwardHeaders ?? [])]
  if (target.access.passthroughAuth) names.push(...FORWARDED_WITH_CREDENTIAL)
  // The client's own API version holds only while its bytes go through; a translation is written for ours.
  if (call.dialect === 'messages' && call.sameDialect) names.push('anthropic-version')
  return names
}

/** What the client sent under these names, as pairs. */
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

/** What we ask the answer to be: a stream or JSON, and not compressed, for event streams must not wait in a compressor. */
export function contentHeaders(dialect: Dialect, stream: boolean): readonly (readonly [string, string])[] {
  return [
    ['content-type', 'application/json'],
    ['accept', stream ? ACCEPTED[dialect] : 'application/json'],
    ['accept-encoding', 'identity'],
  ]
}
