import type { Clock } from '../../contract/platform/clock.ts'
import type { ResponseStore, StoredResponse } from '../../contract/store.ts'

/** A background response whose lease was not renewed for this long has lost its process. */
const LEASE_MS = 60_000
const RENEW_MS = 15_000
/** After a failure, so that the lease is renewed as soon as the store is back. */
const RETRY_MS = 2000

export interface LeaseParts {
  store: ResponseStore
  clock: Clock
  /** Largest record. */
  maxBytes: number
  /** Milliseconds since the epoch. */
  now(): number
}

/**
 * Holds a lease on a background response and renews it until the returned function is called. The lease is a record that
 * expires in the store, so no clocks of different machines are compared.
 */
export async function takeLease(parts: LeaseParts, key: string): Promise<() => void> {
  const { store, clock } = parts
  const id = leaseKey(key)
  // Not the tenant of any caller, so no request can read it.
  const lease: StoredResponse = { id, tenant: id, createdAt: parts.now(), response: null, items: [] }
  const renew = () => store.put(lease, { ttlMs: LEASE_MS, maxBytes: parts.maxBytes })
  let isOver = false
  let cancelTimer: () => void = () => undefined
  const wait = (ms: number) => {
    cancelTimer = clock.setTimer(() => {
      const renewed = renew().then(
        () => RENEW_MS,
        () => RETRY_MS,
      )
      void renewed.then((next) => (isOver ? letGo() : wait(next)))
    }, ms)
  }
  const letGo = () => {
    // If this fails, the lease expires.
    store.delete(id).catch(() => undefined)
  }
  await renew()
  wait(RENEW_MS)
  return () => {
    isOver = true
    cancelTimer()
    letGo()
  }
}

/** Whether a response in progress has lost its process. Throws the store's errors. */
export async function isAbandoned(parts: LeaseParts, record: StoredResponse): Promise<boolean> {
  return parts.now() - record.createdAt > LEASE_MS && (await parts.store.get(leaseKey(record.id))) === undefined
}

function leaseKey(key: string): string {
  return `lease ${key}`
}
