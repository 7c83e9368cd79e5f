import type { StoredResponse } from '../../contract/store.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { RecallParts } from '../recall-parts.ts'

/** In each round one of the concurrent writers succeeds, so this many replicas may compete. */
const MAX_ROUNDS = 64

export interface RecordChange {
  /** The current record. May throw if there is none. */
  read(): Promise<StoredResponse | undefined>
  /** The changed record; undefined leaves it unchanged. */
  apply(standing: StoredResponse): StoredResponse | undefined
}

/**
 * Read-modify-write with compare-and-set, so that no concurrent change by another replica is lost. Returns the record
 * that is stored afterwards. A record that is deleted meanwhile stays deleted. Throws `store_unavailable` when it keeps
 * losing the race.
 */
export async function changeRecord(
  parts: Pick<RecallParts, 'store' | 'ttlMs' | 'maxBytes'>,
  { read, apply }: RecordChange,
): Promise<StoredResponse | undefined> {
  const { store } = parts
  const options = { ttlMs: parts.ttlMs, maxBytes: parts.maxBytes }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const standing = await read()
    const changed = standing && apply(standing)
    if (!changed) return standing
    if (!store.replace) {
      await store.put(changed, options)
      return changed
    }
    if (await store.replace(standing, changed, options)) return changed
  }
  throw new PlanoError('store_unavailable', 'The record has too many concurrent changes.')
}
