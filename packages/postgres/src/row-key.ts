import { createHash } from 'node:crypto'

/** Index rows are limited to about 2,700 bytes. */
const MAX_CHARACTERS = 512

/**
 * The key of a row: the key itself, or its digest if PostgreSQL cannot store it (too long, or with a NUL character).
 */
export function toRowKey(key: string): string {
  if (key.length <= MAX_CHARACTERS && !key.includes('\0')) return key
  return `sha256:${createHash('sha256').update(key).digest('hex')}`
}
