import type { StoredResponse } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { RecallParts } from './recall-parts.ts'

/** Each round one of those who change a record at the same time has done so; replicas are fewer than this. */
const MAX_ROUNDS = 64

export interface RecordChange {
  /** The record as it stands; may throw when there is none. */
  read(): Promise<StoredResponse | undefined>
  /** What shall stand in its place; undefined leaves it as it is. */
  apply(standing: StoredResponse): StoredResponse | undefined
}

/**
 * Changes a record by what stands, so that nothing which another replica wrote meanwhile is lost, and answers what stands
 * afterwards. What is deleted while it is changed does not come back. Throws `store_unavailable` when others are always faster.
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
  throw new PlanoError('store_unavailable', 'The record is being changed by too many at once.')
}
