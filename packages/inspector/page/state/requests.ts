import { computed, signal } from '@preact/signals'
import type { RequestSummary, ShownEvent } from '../../src/record/request-summary.ts'

export interface Hello {
  instance: string
  content: boolean
  playground: boolean
}

export interface HealthRow {
  kind?: string
  upstream: string
  instance?: string
  variant?: string
  breaker?: string
  available?: boolean
  restMs?: number
  outstanding?: number
  calls?: number
  latencyMs?: number
}

/** A variant, as the engine reports it. */
export interface VariantRow {
  target: string
  variant: string
  status: string
  weight: number
  requests: number
  failed: number
  latencyMs?: number
  quality?: number
  reason?: string
  shadow?: { compared: number; failed: number; dropped: number; similarity: number }
}

const byId = new Map<string, RequestSummary>()
/**
 * Incremented with every change of the list. The list itself is not a signal, because it is large and changes often.
 */
const version = signal(0)

export const hello = signal<Hello>({ instance: '', content: false, playground: true })
export const connection = signal<'opening' | 'live' | 'lost' | 'refused'>('opening')
export const health = signal<HealthRow[]>([])
export const variants = signal<VariantRow[]>([])
export const notices = signal<ShownEvent[]>([])
/** While paused, the list does not change and new events wait. */
export const paused = signal(false)
const waiting = new Map<string, RequestSummary>()
export const waitingCount = signal(0)

/** Newest first. Nested requests follow their outer request, in order. */
export const requests = computed<readonly RequestSummary[]>(() => {
  version.value
  const placed = [...byId.values()].map((item) => ({ item, root: rootOf(item).seq }))
  placed.sort((one, other) => other.root - one.root || one.item.seq - other.item.seq)
  return placed.map(({ item }) => item)
})

/** Limit for nested requests, to stop at circular references. */
const DEEPEST = 8

function rootOf(item: RequestSummary): RequestSummary {
  let root = item
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const parent = root.parent === undefined ? undefined : byId.get(root.parent)
    if (parent === undefined) return root
    root = parent
  }
  return root
}

export const findRequest = (id: string): RequestSummary | undefined => {
  version.value
  return byId.get(id)
}

export function takeRequests(items: readonly RequestSummary[], oldest: number): void {
  const target = paused.value ? waiting : byId
  for (const item of items) target.set(item.id, item)
  for (const [id, { seq }] of byId) {
    if (seq >= oldest) break
    byId.delete(id)
  }
  waitingCount.value = waiting.size
  if (!paused.value) version.value++
}

export function takeNotices(items: readonly ShownEvent[]): void {
  notices.value = [...notices.value, ...items].slice(-500)
}

export function togglePause(): void {
  paused.value = !paused.value
  if (paused.value) return
  for (const [id, item] of waiting) byId.set(id, item)
  waiting.clear()
  waitingCount.value = 0
  version.value++
}

export function forgetRequests(): void {
  byId.clear()
  waiting.clear()
  waitingCount.value = 0
  notices.value = []
  version.value++
}
