import type { Surface } from '../../contract/call/inference-request.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'

/** The API in whose form answers and errors of a surface are written. */
export function dialectOfSurface(surface: Surface): ClientDialect {
  if (surface.kind === 'inference') return surface.dialect
  if (surface.kind === 'stored-response' || surface.kind === 'conversations') return 'responses'
  return surface.kind === 'count-tokens' ? surface.dialect : 'chat'
}
