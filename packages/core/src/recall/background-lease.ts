import type { Clock } from '../contract/clock.ts'
import type { ResponseStore, StoredResponse } from '../contract/store.ts'

/** How long a response in the background counts as being made without a word from the process that makes it. */
const LEASE_MS = 60_000
const RENEW_MS = 15_000

export interface LeaseParts {
  store: ResponseStore
  clock: Clock
  /** Largest record. */
  maxBytes: number
  /** Milliseconds since the epoch. */
  now(): number
}

/**
 * Says in the store that this process makes a response, for as long as it does. The store's own expiry ends the lease of a
 * process that died, so that no two clocks are compared. The returned function gives it back.
 */
export async function takeLease(parts: LeaseParts, key: string): Promise<() => void> {
  const { store, clock } = parts
  const id = leaseKey(key)
  // Of no tenant that a caller could have.
  const lease: StoredResponse = { id, tenant: id, createdAt: parts.now(), response: null, items: [] }
  const renew = () => store.put(lease, { ttlMs: LEASE_MS, maxBytes: parts.maxBytes })
  let isOver = false
  let cancelTimer: () => void = () => undefined
  const wait = () => {
    cancelTimer = clock.setTimer(() => {
      // A store that is away for a moment is asked again before the lease ends.
      void renew()
        .catch(() => undefined)
        .then(() => (isOver ? letGo() : wait()))
    }, RENEW_MS)
  }
  const letGo = () => {
    // What stays behind expires.
    store.delete(id).catch(() => undefined)
  }
  await renew()
  wait()
  return () => {
    isOver = true
    cancelTimer()
    letGo()
  }
}

/** Whether nobody makes a response any more that says it is under way. Throws what the store throws. */
export async function isAbandoned(parts: LeaseParts, record: StoredResponse): Promise<boolean> {
  return parts.now() - record.createdAt > LEASE_MS && (await parts.store.get(leaseKey(record.id))) === undefined
}

function leaseKey(key: string): string {
  return `lease ${key}`
}
