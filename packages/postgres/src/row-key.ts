import { createHash } from 'node:crypto'

/** An index takes rows of some 2,700 bytes. */
const MAX_CHARACTERS = 512

/** The key of a row: the key itself, or its digest where PostgreSQL could not keep it, for text has no NUL there. */
export function toRowKey(key: string): string {
  if (key.length <= MAX_CHARACTERS && !key.includes('\0')) return key
  return `sha256:${createHash('sha256').update(key).digest('hex')}`
}
