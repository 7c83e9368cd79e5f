import type { ResponseStore, StoredResponse } from '../contract/store.ts'

/** Key and tenant of the mark. No request can read it, because no caller has this tenant. */
const MARK = 'tenants'

/** Stores whose callers have tenants. They outlive a reload, and memory may evict the mark. */
const marked = new WeakSet<ResponseStore>()

export interface TenantMarkParts {
  store: ResponseStore
  ttlMs: number
  maxBytes: number
  /** Milliseconds since the epoch. */
  now(): number
}

/**
 * Remembers in the store of responses that some callers have a tenant. A provider knows our key only: an id that it keeps
 * may belong to any of them.
 */
export class TenantMark {
  private readonly parts: TenantMarkParts
  private renewAt = Number.NEGATIVE_INFINITY

  constructor(parts: TenantMarkParts) {
    this.parts = parts
  }

  /** Notes the tenant of a request. Rejects with the store's error. */
  async note(tenant: string | undefined): Promise<void> {
    const { store, ttlMs, maxBytes, now } = this.parts
    const at = now()
    if ((tenant ?? '') === '' || at < this.renewAt) return
    marked.add(store)
    const mark: StoredResponse = { id: MARK, tenant: MARK, createdAt: at, response: null, items: [] }
    await store.put(mark, { ttlMs, maxBytes })
    // It has to outlive every response that is stored meanwhile.
    this.renewAt = at + ttlMs / 2
  }

  /** Whether any caller had a tenant, in this process or in another that shares the store. */
  async isSet(): Promise<boolean> {
    const { store } = this.parts
    return marked.has(store) || (await store.get(MARK)) !== undefined
  }
}
