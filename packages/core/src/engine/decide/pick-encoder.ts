import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Encoder } from '../../contract/decide/encoder.ts'

/** The configured encoder, otherwise the installed @planojs/local-router unless it is turned off. */
export function pickEncoder(
  config: PlanoConfig,
  load: () => Promise<Encoder | undefined>,
): Promise<Encoder | undefined> {
  const wanted = config.orchestration.encoder ?? 'auto'
  if (typeof wanted === 'object') return Promise.resolve(wanted)
  const decides = config.listeners.some((listener) => (listener.agents?.length ?? 0) > 1)
  return wanted === 'none' || !(decides || config.routing_preferences.length > 0) ? Promise.resolve(undefined) : load()
}
