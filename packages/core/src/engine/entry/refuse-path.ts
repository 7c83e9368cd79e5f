import { PlanoError } from '../../errors/plano-error.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'

const PATHS = [
  '/v1/chat/completions',
  '/v1/messages',
  '/v1/responses',
  '/v1/models',
  '/v1/embeddings',
  '/v1/messages/count_tokens',
  '/v1/conversations',
  '/routing/v1/chat/completions',
] as const
const MAX_SHOWN = 200

/** The 404 for an unknown path, with the path that was probably intended. Often a base URL lacks `/v1`. */
export function refusePath(method: string, path: string): PlanoError {
  const [nearest] = nearestNames(path, PATHS, 1)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  const other = path.startsWith('/v1/') ? ' Other paths need a model provider with "passthrough: true".' : ''
  return new PlanoError('not_found', `Nothing is served at ${method} ${path.slice(0, MAX_SHOWN)}.${hint}${other}`)
}
