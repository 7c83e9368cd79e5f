import type { HeaderReader } from '../../contract/call/client-call.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'

/**
 * The credential that a client sent: `authorization` (with or without "Bearer"), `x-api-key` or `x-goog-api-key`. Blank
 * values count as none.
 */
function readClientCredential(header: HeaderReader): string | undefined {
  const authorization = (header('authorization') ?? '')
    .trim()
    .replace(/^bearer(\s+|$)/i, '')
    .trim()
  if (authorization !== '') return authorization
  const key = (header('x-api-key') ?? '').trim() || (header('x-goog-api-key') ?? '').trim()
  return key === '' ? undefined : key
}

/**
 * The credential for one call: with `passthrough_auth` the client's own (and never a configured key), otherwise the
 * configured key at `index`, modulo their number.
 */
export function selectCredential(
  target: ModelTarget,
  call: { header?: HeaderReader | undefined; keyIndex?: number | undefined },
): string | undefined {
  if (target.access.passthroughAuth) return call.header === undefined ? undefined : readClientCredential(call.header)
  const { keys } = target
  return keys.length === 0 ? undefined : keys[(call.keyIndex ?? 0) % keys.length]
}
