/** An event as the engine emitted it. */
export interface ToldEvent {
  type: string
  requestId: string
  at: number
}

interface HeldRequest {
  events: ToldEvent[]
  bytes: number
}

/** Approximate size limit for holding an event, in bytes. Larger ones are projected immediately. */
const MAX_BYTES = 4_096
const EVENT_BYTES = 200
const CANDIDATE_BYTES = 200
const COMPACT_AFTER = 1_000
/** Largest number of held events per request. */
const MAX_EVENTS = 100

/**
 * Events of requests that nobody has viewed yet. Projecting an event for display costs more than keeping it, and most
 * requests are dropped without being viewed.
 */
export class HeldEvents {
  private readonly requests = new Map<string, HeldRequest>()
  /** Ids in order of arrival: iterating over a map that lost its first entries visits all their empty slots. */
  private order: string[] = []
  private oldest = 0
  bytes = 0

  get size(): number {
    return this.requests.size
  }

  /** Holds an event and returns the result. `stray`: the event belongs to no held request. */
  add(event: ToldEvent): 'held' | 'heavy' | 'stray' {
    let request = this.requests.get(event.requestId)
    if (request === undefined && event.type !== 'request') return 'stray'
    const bytes = weigh(event)
    if (bytes > MAX_BYTES || (request?.events.length ?? 0) >= MAX_EVENTS) return 'heavy'
    if (request === undefined) {
      request = { events: [], bytes: 0 }
      this.requests.set(event.requestId, request)
      this.order.push(event.requestId)
    }
    request.events.push(event.type === 'decision' ? copyDecision(event) : event)
    request.bytes += bytes
    this.bytes += bytes
    return 'held'
  }

  dropOldest(): void {
    const id = this.order[this.oldest] ?? ''
    this.oldest += 1
    if (this.oldest >= COMPACT_AFTER) {
      this.order = this.order.slice(this.oldest)
      this.oldest = 0
    }
    const request = this.requests.get(id)
    if (request === undefined) return
    this.requests.delete(id)
    this.bytes -= request.bytes
  }

  /** Removes and returns all held events, grouped by request in order of arrival. */
  takeAll(): ToldEvent[] {
    const all = this.order.slice(this.oldest).flatMap((id) => this.requests.get(id)?.events ?? [])
    this.clear()
    return all
  }

  clear(): void {
    this.requests.clear()
    this.order = []
    this.oldest = 0
    this.bytes = 0
  }
}

/** A copy, because attempts are added to a decision after its event. */
function copyDecision(event: ToldEvent): ToldEvent {
  const { decision } = event as { decision?: { attempts?: unknown[] } }
  if (typeof decision !== 'object') return event
  const { attempts } = decision
  const copy = Array.isArray(attempts) ? { ...decision, attempts: [...attempts] } : { ...decision }
  return { ...event, decision: copy } as ToldEvent
}

/** Approximate size of an event. Errors and message contents may reference large objects. */
function weigh(event: ToldEvent): number {
  let bytes = EVENT_BYTES
  const fields = event as unknown as Readonly<Record<string, unknown>>
  for (const key in fields) {
    const value = fields[key]
    if (typeof value === 'string') bytes += value.length * 2
    else if (key === 'error' || key === 'changes' || key === 'input') return Number.POSITIVE_INFINITY
    else if (typeof value === 'object' && value !== null) bytes += weighInner(key, value)
  }
  return bytes
}

function weighInner(key: string, value: object): number {
  if (key === 'decision') {
    const { candidates } = value as { candidates?: readonly unknown[] }
    return EVENT_BYTES + CANDIDATE_BYTES * (Array.isArray(candidates) ? candidates.length : 0)
  }
  let bytes = EVENT_BYTES
  for (const inner of Object.values(value)) if (typeof inner === 'string') bytes += inner.length * 2
  return bytes
}
