import type { Encoder } from '../../contract/encoder.ts'

const PACKAGE = '@planojs/local-router'

function isEncoder(value: unknown): value is Encoder {
  return typeof value === 'object' && value !== null && 'embed' in value && typeof value.embed === 'function'
}

/**
 * The encoder of @planojs/local-router when that package is installed, else undefined. `importModule` is the runtime's
 * own import, so that bundlers do not follow it. What is installed but broken shows at the first use.
 */
export async function loadEncoder(importModule: (name: string) => Promise<unknown>): Promise<Encoder | undefined> {
  // A package that is not there is the normal case: the built-in router needs no encoder.
  const module = await importModule(PACKAGE).catch(() => undefined)
  if (typeof module !== 'object' || module === null || !('createEncoder' in module)) return undefined
  const { createEncoder } = module
  if (typeof createEncoder !== 'function') return undefined
  const encoder: unknown = createEncoder()
  return isEncoder(encoder) ? encoder : undefined
}
