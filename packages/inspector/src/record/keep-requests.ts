import type { KeyValueStore } from '@planojs/core'
import type { RequestLog } from './request-log.ts'
import type { ShownEvent } from './request-summary.ts'

export interface KeepOptions {
  store: KeyValueStore
  /** Distinguishes logs within one store, for example of replicas. */
  name: string
  /** Lifetime of a stored request. */
  ttlMs: number
  /** Approximate number of requests to keep. */
  maxRequests: number
}

/** Stores completed requests of a log, and restores them. */
export interface Keeper {
  /** Loads the stored requests into the log, oldest first. */
  load(): Promise<void>
  /** Writes pending requests and stops. */
  close(): Promise<void>
}

const WRITE_AFTER_MS = 1_000
const SEGMENT_REQUESTS = 100
const SEGMENT_CHARS = 512 * 1024

/**
 * A ring of segments with a hundred requests each: a write costs one segment whatever the size of the log, and dropped
 * requests are overwritten. Receives only what the page may show, so nothing else can get into the store.
 */
export function createKeeper(log: RequestLog, options: KeepOptions): Keeper {
  const { store, ttlMs } = options
  const slots = Math.max(2, Math.ceil(options.maxRequests / SEGMENT_REQUESTS) + 1)
  const keyOf = (part: number | 'head') => `plano.inspector:${options.name}:${part}`
  const settled = new Set<string>()
  let slot = 0
  let segment: string[] = []
  let chars = 0
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    timer = undefined
    for (const id of settled) {
      settled.delete(id)
      const text = log.entry(id)
      if (text === undefined) continue
      segment.push(text)
      chars += text.length
      if (segment.length >= SEGMENT_REQUESTS || chars >= SEGMENT_CHARS) await turn()
    }
    if (segment.length > 0) await store.set(keyOf(slot), `[${segment.join(',')}]`, { ttlMs })
  }

  async function turn(): Promise<void> {
    await store.set(keyOf(slot), `[${segment.join(',')}]`, { ttlMs })
    slot = (slot + 1) % slots
    segment = []
    chars = 0
    await store.set(keyOf('head'), slot, { ttlMs })
  }

  const writeSoon = (): void => {
    timer ??= setTimeout(() => {
      writing = writing.then(write).catch(() => warnUnreachable(log))
    }, WRITE_AFTER_MS).unref()
  }
  const stop = log.onChange(({ request }) => {
    if (request === undefined || request.state === 'running') return
    settled.add(request.id)
    writeSoon()
  })
  return {
    async load() {
      const head = await store.get(keyOf('head'))
      slot = typeof head === 'number' && Number.isInteger(head) && head >= 0 && head < slots ? head : 0
      for (let step = 1; step <= slots; step += 1) readSegment(log, await store.get(keyOf((slot + step) % slots)))
      // What was loaded need not be written again; a new segment is started.
      settled.clear()
      slot = (slot + 1) % slots
      await store.set(keyOf('head'), slot, { ttlMs })
    },
    async close() {
      stop()
      clearTimeout(timer)
      await writing.then(write).catch(() => warnUnreachable(log))
    },
  }
}

function readSegment(log: RequestLog, value: unknown): void {
  if (typeof value !== 'string') return
  try {
    for (const entry of JSON.parse(value) as ({ events?: unknown } | null)[])
      if (Array.isArray(entry?.events)) for (const event of entry.events.filter(isShownEvent)) log.take(event)
  } catch {
    // Written by another version, or truncated: the page starts without it.
  }
}

function isShownEvent(event: unknown): event is ShownEvent {
  if (typeof event !== 'object' || event === null) return false
  const { type, requestId, at } = event as Partial<ShownEvent>
  return typeof type === 'string' && typeof requestId === 'string' && Number.isFinite(at)
}

function warnUnreachable(log: RequestLog): void {
  const message = 'The store of the inspector is unreachable: requests are only kept in memory.'
  log.take({ type: 'warning', requestId: '', at: Date.now(), code: 'store_unavailable', message })
}
