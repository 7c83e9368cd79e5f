import type { Encoder } from '../../contract/encoder.ts'
import { isAbsentModule } from '../../util/is-absent-module.ts'

const PACKAGE = '@planojs/local-router'

function isEncoder(value: unknown): value is Encoder {
  return typeof value === 'object' && value !== null && 'embed' in value && typeof value.embed === 'function'
}

/**
 * The encoder of @planojs/local-router when that package is installed, else undefined. `importModule` is the runtime's
 * own import, so that bundlers do not follow it. An installed package that cannot be loaded is told to `onFailure`.
 */
export async function loadEncoder(
  importModule: (name: string) => Promise<unknown>,
  onFailure?: (error: unknown) => void,
): Promise<Encoder | undefined> {
  try {
    const module = await importModule(PACKAGE)
    if (typeof module !== 'object' || module === null || !('createEncoder' in module)) return undefined
    const encoder: unknown = typeof module.createEncoder === 'function' ? module.createEncoder() : undefined
    return isEncoder(encoder) ? encoder : undefined
  } catch (error) {
    // A package that is not there is the normal case: the built-in router needs no encoder.
    if (!isAbsentModule(error)) onFailure?.(error)
    return undefined
  }
}
