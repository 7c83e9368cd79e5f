import { Fnv1a64 } from './fnv-1a-64.ts'

const MAX_LENGTH = 256
const DIGEST_LENGTH = 17

/**
 * A name that a client chose, as a part of keys: at most 256 characters. The end of a longer one is replaced by a
 * digest of the whole, so that two tokens with the same beginning stay different.
 */
export function boundName(name: string): string {
  if (name.length <= MAX_LENGTH) return name
  return `${name.slice(0, MAX_LENGTH - DIGEST_LENGTH)}~${new Fnv1a64().add(name).digits()}`
}
