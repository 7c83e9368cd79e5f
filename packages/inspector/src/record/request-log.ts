import { applyEvent } from './apply-event.ts'
import { HeldEvents, type ToldEvent } from './held-events.ts'
import { openSummary, type RequestDetail, type RequestSummary, type ShownEvent } from './request-summary.ts'

export interface RequestLogLimits {
  /** Number of requests to keep. */
  maxRequests: number
  /** Approximate memory for events, in bytes. */
  maxBytes: number
}

interface StoredRequest {
  summary: RequestSummary
  /** As JSON text, which is compact and immutable. */
  events: string[]
  bytes: number
  truncated: boolean
}

const MAX_EVENTS_PER_REQUEST = 400
const MAX_NOTICES = 500
/** Approximate size of a summary with its map entries. */
const SUMMARY_BYTES = 1_200

/** The latest requests with their events, limited in number and bytes. The oldest are dropped first. */
export class RequestLog {
  #records = new Map<string, StoredRequest>()
  #children = new Map<string, string[]>()
  #notices: ShownEvent[] = []
  #listeners = new Set<(change: { request?: RequestSummary; notice?: ShownEvent }) => void>()
  #bytes = 0
  #seq = 0
  #revision = 0
  readonly #limits: RequestLogLimits
  readonly #held = new HeldEvents()
  #show: ((event: ToldEvent) => ShownEvent) | undefined

  constructor(limits: RequestLogLimits) {
    this.#limits = limits
  }

  get size(): number {
    return this.#records.size + this.#held.size
  }

  get bytes(): number {
    return this.#bytes + this.#held.bytes
  }

  get revision(): number {
    this.#showHeld()
    return this.#revision
  }

  /** Sequence number of the oldest kept request, or that of the next one if there are none. */
  get oldest(): number {
    this.#showHeld()
    for (const { summary } of this.#records.values()) return summary.seq
    return this.#seq + 1
  }

  /**
   * Holds an event and projects it with `show` when somebody views it. With a listener, it is projected immediately.
   */
  hold(event: ToldEvent, show: (event: ToldEvent) => ShownEvent): void {
    this.#show = show
    if (this.#listeners.size > 0 || event.requestId === '' || this.#records.has(event.requestId)) {
      this.take(show(event))
      return
    }
    const kept = this.#held.add(event)
    if (kept === 'heavy') {
      this.#showHeld()
      this.take(show(event))
    }
    if (kept === 'held') this.#trim()
  }

  get notices(): readonly ShownEvent[] {
    return this.#notices
  }

  /** Adds a projected event. Events without a request are notices; events of dropped requests are ignored. */
  take(event: ShownEvent): void {
    this.#showHeld()
    if (event.requestId === '') {
      this.#note(event)
      return
    }
    let record = this.#records.get(event.requestId)
    if (record === undefined) {
      if (event.type !== 'request') return
      record = this.#open(event)
    }
    const isFull = record.events.length >= MAX_EVENTS_PER_REQUEST && event.type !== 'response'
    applyEvent(record.summary, event)
    record.summary.revision = ++this.#revision
    if (isFull) record.truncated = true
    else this.#store(record, JSON.stringify(event))
    this.#link(record.summary)
    this.#trim()
    this.#notify({ request: record.summary })
  }

  /** Oldest first. */
  *summaries(): Iterable<RequestSummary> {
    this.#showHeld()
    for (const { summary } of this.#records.values()) yield summary
  }

  summary(id: string): RequestSummary | undefined {
    this.#showHeld()
    return this.#records.get(id)?.summary
  }

  detail(id: string): RequestDetail | undefined {
    this.#showHeld()
    const record = this.#records.get(id)
    if (record === undefined) return undefined
    const children = (this.#children.get(id) ?? []).flatMap((child) => {
      const found = this.#records.get(child)
      return found ? [{ summary: found.summary, events: parse(found) }] : []
    })
    return { summary: record.summary, events: parse(record), truncated: record.truncated, children }
  }

  /** One request with its events, as JSON text. */
  entry(id: string): string | undefined {
    this.#showHeld()
    const record = this.#records.get(id)
    return record && writeEntry(record)
  }

  /** All requests as JSON texts. */
  *entries(): Iterable<string> {
    this.#showHeld()
    for (const record of this.#records.values()) yield writeEntry(record)
  }

  clear(): void {
    this.#held.clear()
    this.#records.clear()
    this.#children.clear()
    this.#notices = []
    this.#bytes = 0
  }

  onChange(listener: (change: { request?: RequestSummary; notice?: ShownEvent }) => void): () => void {
    this.#showHeld()
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #open(event: ShownEvent): StoredRequest {
    const record = { summary: openSummary(event, ++this.#seq), events: [], bytes: SUMMARY_BYTES, truncated: false }
    this.#bytes += record.bytes
    this.#records.set(event.requestId, record)
    return record
  }

  #store(record: StoredRequest, text: string): void {
    const bytes = text.length * 2 + 32
    record.events.push(text)
    record.bytes += bytes
    this.#bytes += bytes
  }

  #link({ id, parent }: RequestSummary): void {
    if (parent === undefined || !this.#records.has(parent)) return
    const siblings = this.#children.get(parent) ?? []
    if (siblings.includes(id)) return
    siblings.push(id)
    this.#children.set(parent, siblings)
  }

  #trim(): void {
    const { maxRequests, maxBytes } = this.#limits
    // Iterating over a map that lost its first entries visits all their empty slots.
    if (this.#fits(maxRequests, maxBytes)) return
    for (const [id, record] of this.#records) {
      if (this.#fits(maxRequests, maxBytes)) return
      this.#records.delete(id)
      this.#children.delete(id)
      this.#bytes -= record.bytes
    }
    while (this.#held.size > 0 && !this.#fits(maxRequests, maxBytes)) {
      this.#held.dropOldest()
      // Keeps its position in the order of arrival.
      this.#seq += 1
    }
  }

  #fits(maxRequests: number, maxBytes: number): boolean {
    const { size, bytes } = this.#held
    return this.#records.size + size <= maxRequests && this.#bytes + bytes + size * SUMMARY_BYTES <= maxBytes
  }

  /** Projects all held events. */
  #showHeld(): void {
    const show = this.#show
    if (this.#held.size === 0 || show === undefined) return
    for (const event of this.#held.takeAll()) this.take(show(event))
  }

  #note(event: ShownEvent): void {
    this.#notices.push(event)
    if (this.#notices.length > MAX_NOTICES) this.#notices.shift()
    this.#notify({ notice: event })
  }

  #notify(change: { request?: RequestSummary; notice?: ShownEvent }): void {
    for (const listener of this.#listeners) listener(change)
  }
}

const writeEntry = ({ summary, events }: StoredRequest): string =>
  `{"summary":${JSON.stringify(summary)},"events":[${events.join(',')}]}`

const parse = (record: StoredRequest): ShownEvent[] => record.events.map((text) => JSON.parse(text) as ShownEvent)
