import type { ResponseStore, StoredResponse } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Key and tenant of the mark. No request can read it, because no caller has this tenant. */
const MARK = 'tenants'

/** How long providers keep responses: OpenAI 30 days. The mark outlives them, however briefly our store keeps its own. */
const PROVIDER_KEEPS_MS = 30 * 86_400_000
/** Pause after a failure of the store. */
const RETRY_MS = 10_000

/** Stores whose callers have tenants. They outlive a reload, and memory may evict the mark. */
const marked = new WeakSet<ResponseStore>()

export interface TenantMarkParts {
  store: ResponseStore
  ttlMs: number
  maxBytes: number
  /** Milliseconds since the epoch. */
  now(): number
  warn(requestId: string, message: string): void
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

  /** Notes the tenant of a request, without waiting for the store. */
  note(requestId: string, tenant: string | undefined): void {
    const { store, now } = this.parts
    const at = now()
    if ((tenant ?? '') === '' || at < this.renewAt) return
    marked.add(store)
    const ttlMs = Math.max(this.parts.ttlMs, 2 * PROVIDER_KEEPS_MS)
    this.renewAt = at + ttlMs / 2
    this.put(ttlMs).catch((error: unknown) => {
      this.renewAt = now() + RETRY_MS
      this.parts.warn(requestId, `The store of responses does not answer (${PlanoError.from(error).code}).`)
    })
  }

  private async put(ttlMs: number): Promise<void> {
    const { store, maxBytes, now } = this.parts
    const mark: StoredResponse = { id: MARK, tenant: MARK, createdAt: now(), response: null, items: [] }
    await store.put(mark, { ttlMs, maxBytes })
  }

  /** Whether any caller had a tenant, in this process or in another that shares the store. */
  async isSet(): Promise<boolean> {
    const { store } = this.parts
    return marked.has(store) || (await store.get(MARK)) !== undefined
  }
}
