import type { Encoder } from '../../contract/decide/encoder.ts'
import { isAbsentModule } from '../../util/is-absent-module.ts'

const PACKAGE = '@planojs/local-router'

function isEncoder(value: unknown): value is Encoder {
  return typeof value === 'object' && value !== null && 'embed' in value && typeof value.embed === 'function'
}

/**
 * Loads the encoder of @planojs/local-router; undefined when the package is not installed. `importModule` is the
 * runtime's own import, which bundlers do not follow. `onFailure` is called when an installed package cannot be loaded.
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
    // A missing package is normal: the built-in router needs no encoder.
    if (!isAbsentModule(error)) onFailure?.(error)
    return undefined
  }
}
