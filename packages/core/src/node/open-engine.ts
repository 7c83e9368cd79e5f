import type { PlanoConfigInput } from '../config/schema/root.ts'
import { createPlano, type Plano } from '../plano.ts'

/** The engine of a middleware. */
export interface OpenedEngine {
  /** Rejects when the configuration has mistakes. */
  plano: Promise<Plano>
  /** Lets requests finish and closes the engine; one that was given from outside stays open. */
  close(): Promise<void>
}

/** Opens what a middleware was given: an engine, a configuration, its path, or nothing. */
export function openEngine(source: Plano | PlanoConfigInput | string | undefined): OpenedEngine {
  if (isPlano(source)) return { plano: Promise.resolve(source), close: () => Promise.resolve() }
  const plano = createPlano(source)
  // A broken configuration is reported to requests for our paths and to whoever awaits `plano`; nobody may be listening
  // yet, and the rest of the application goes on.
  plano.catch(() => undefined)
  return { plano, close: async () => (await plano).close() }
}

function isPlano(source: unknown): source is Plano {
  return typeof source === 'object' && source !== null && 'fetch' in source && 'decide' in source
}
