import { PlanoError } from './plano-error.ts'

/** Why a store failed, in one sentence. Only messages of our own, since those of a driver may quote keys or values. */
export function whyStoreFailed(error: unknown): string {
  return PlanoError.from(error, 'store_unavailable', 'The store does not answer.').message
}
