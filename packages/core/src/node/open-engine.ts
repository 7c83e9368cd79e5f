import process from 'node:process'
import type { PlanoConfigInput } from '../config/schema/root.ts'
import { createPlano, type Plano } from '../plano.ts'

/** The engine of a middleware. */
export interface OpenedEngine {
  /** Rejects when the configuration has mistakes. */
  plano: Promise<Plano>
  /** The engine as soon as it is there: a request that waits for a promise costs more than one that does not. */
  ready(): Plano | undefined
  /** Lets requests finish and closes the engine; one that was given from outside, or could not be opened, is left alone. */
  close(): Promise<void>
}

/** Opens what a middleware was given: an engine, a configuration, its path, or nothing. */
export function openEngine(source: Plano | PlanoConfigInput | string | undefined): OpenedEngine {
  if (isPlano(source)) return { plano: Promise.resolve(source), ready: () => source, close: () => Promise.resolve() }
  const plano = createPlano(source)
  let ready: Plano | undefined
  // A broken configuration is reported to requests for our paths and to whoever awaits `plano`; nobody may be listening
  // yet, and the rest of the application goes on.
  plano.then(
    (opened) => {
      ready = opened
    },
    (error: unknown) => {
      // Requests for our paths get it too; whoever starts an application should not have to send one to learn of it.
      process.stderr.write(`plano: ${error instanceof Error ? error.message : 'the configuration could not be read'}\n`)
    },
  )
  return {
    plano,
    ready: () => ready,
    close: () =>
      plano.then(
        (opened) => opened.close(),
        // Its mistakes were told, and an application that stops has nothing to do with them any more.
        () => undefined,
      ),
  }
}

function isPlano(source: unknown): source is Plano {
  return typeof source === 'object' && source !== null && 'fetch' in source && 'decide' in source
}
