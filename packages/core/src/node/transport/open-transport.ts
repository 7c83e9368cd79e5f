import type { Transport } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { checkNode } from '../doctor/check-runtime.ts'

/**
 * Loads the HTTP client. Throws PlanoError `internal` with the version that is needed if it does not load because Node
 * is older: the client needs parts of Node that came with it.
 */
export async function openTransport(): Promise<Transport> {
  try {
    const { createUndiciTransport } = await import('./undici-transport.ts')
    return createUndiciTransport()
  } catch (cause) {
    const [finding] = checkNode(process.version)
    throw finding?.severity === 'error' ? new PlanoError('internal', finding.message, { cause }) : cause
  }
}
