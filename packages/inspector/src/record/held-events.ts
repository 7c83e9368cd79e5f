/** An event as the engine told it. */
export interface ToldEvent {
  type: string
  requestId: string
  at: number
}

interface HeldRequest {
  events: ToldEvent[]
  bytes: number
}

/** What an event may weigh to be held, about, in bytes; heavier ones are taken at once. */
const MAX_BYTES = 4_096
const EVENT_BYTES = 200
const CANDIDATE_BYTES = 200
const COMPACT_AFTER = 1_000
/** Events of one request that are held. */
const MAX_EVENTS = 100

/**
 * Requests of which nobody has looked at anything yet, as they were told. To make an event fit to be shown costs more than to
 * keep it, and most requests are let go before anybody looks.
 */
export class HeldEvents {
  private readonly requests = new Map<string, HeldRequest>()
  /** Ids in the order in which they came: a map that lost its first entries is walked over all their places. */
  private order: string[] = []
  private oldest = 0
  bytes = 0

  get size(): number {
    return this.requests.size
  }

  /** What became of an event: `stray` ones belong to no request that is held. */
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

  /** Everything that is held, request by request in the order in which they came; then nothing is. */
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

/** A decision goes on growing after it was told: its tries are added to it. */
function copyDecision(event: ToldEvent): ToldEvent {
  const { decision } = event as { decision?: { attempts?: unknown[] } }
  if (typeof decision !== 'object') return event
  const { attempts } = decision
  const copy = Array.isArray(attempts) ? { ...decision, attempts: [...attempts] } : { ...decision }
  return { ...event, decision: copy } as ToldEvent
}

/** About what keeping an event costs. Errors may hold on to anything, as may words of the conversation. */
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
