import type { PlanoConfigInput } from '../config/schema/root.ts'
import { createPlano, type Plano } from '../plano.ts'

/** The engine of a middleware. */
export interface OpenedEngine {
  /** Rejects when the configuration is invalid. */
  plano: Promise<Plano>
  /** The engine once it is open. Checking it is cheaper than awaiting a promise for every request. */
  ready(): Plano | undefined
  /** Drains and closes the engine. Does nothing if the engine was passed in or could not be opened. */
  close(): Promise<void>
}

/** Opens the source of a middleware: an engine, a configuration, a path, or nothing (the default path). */
export function openEngine(source: Plano | PlanoConfigInput | string | undefined): OpenedEngine {
  if (isPlano(source)) return { plano: Promise.resolve(source), ready: () => source, close: () => Promise.resolve() }
  const plano = createPlano(source)
  let ready: Plano | undefined
  // Requests for our paths and callers of `plano` get the error. The handler only prevents an unhandled rejection, and
  // the rest of the application continues.
  plano.then(
    (opened) => {
      ready = opened
    },
    (error: unknown) => {
      // Also printed, so that the mistake is visible without sending a request.
      process.stderr.write(`plano: ${error instanceof Error ? error.message : 'the configuration could not be read'}\n`)
    },
  )
  return {
    plano,
    ready: () => ready,
    close: () =>
      plano.then(
        (opened) => opened.close(),
        // The mistakes were already reported.
        () => undefined,
      ),
  }
}

function isPlano(source: unknown): source is Plano {
  return typeof source === 'object' && source !== null && 'fetch' in source && 'decide' in source
}
