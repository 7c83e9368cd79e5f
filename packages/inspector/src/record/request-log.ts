import { applyEvent } from './apply-event.ts'
import { openSummary, type RequestDetail, type RequestSummary, type ShownEvent } from './request-summary.ts'

export interface RequestLogLimits {
  /** Requests kept. */
  maxRequests: number
  /** Memory of the kept events, about, in bytes. */
  maxBytes: number
}

interface StoredRequest {
  summary: RequestSummary
  /** As JSON text: small, and nobody can change it afterwards. */
  events: string[]
  bytes: number
  truncated: boolean
}

const MAX_EVENTS_PER_REQUEST = 400
const MAX_NOTICES = 500
/** What a summary and its place in the maps take, about. */
const SUMMARY_BYTES = 1_200

/** The last requests with their events, bounded in number and in bytes: the oldest leave first. */
export class RequestLog {
  #records = new Map<string, StoredRequest>()
  #children = new Map<string, string[]>()
  #notices: ShownEvent[] = []
  #listeners = new Set<(change: { request?: RequestSummary; notice?: ShownEvent }) => void>()
  #bytes = 0
  #seq = 0
  #revision = 0
  readonly #limits: RequestLogLimits

  constructor(limits: RequestLogLimits) {
    this.#limits = limits
  }

  get size(): number {
    return this.#records.size
  }

  get bytes(): number {
    return this.#bytes
  }

  get revision(): number {
    return this.#revision
  }

  /** Sequence number of the oldest request that is still kept; the next one's when there is none. */
  get oldest(): number {
    for (const { summary } of this.#records.values()) return summary.seq
    return this.#seq + 1
  }

  get notices(): readonly ShownEvent[] {
    return this.#notices
  }

  /** Keeps an event. Those of no request are notices; those of a request that was let go are not kept. */
  take(event: ShownEvent): void {
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
    this.#tell({ request: record.summary })
  }

  /** Oldest first. */
  *summaries(): Iterable<RequestSummary> {
    for (const { summary } of this.#records.values()) yield summary
  }

  summary(id: string): RequestSummary | undefined {
    return this.#records.get(id)?.summary
  }

  detail(id: string): RequestDetail | undefined {
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
    const record = this.#records.get(id)
    return record && writeEntry(record)
  }

  /** Everything, one request after the other, as JSON texts. */
  *entries(): Iterable<string> {
    for (const record of this.#records.values()) yield writeEntry(record)
  }

  clear(): void {
    this.#records.clear()
    this.#children.clear()
    this.#notices = []
    this.#bytes = 0
  }

  onChange(listener: (change: { request?: RequestSummary; notice?: ShownEvent }) => void): () => void {
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
    // A map that lost its first entries is walked over all their places before the first that is left.
    if (this.#records.size <= maxRequests && this.#bytes <= maxBytes) return
    for (const [id, record] of this.#records) {
      if (this.#records.size <= maxRequests && this.#bytes <= maxBytes) return
      this.#records.delete(id)
      this.#children.delete(id)
      this.#bytes -= record.bytes
    }
  }

  #note(event: ShownEvent): void {
    this.#notices.push(event)
    if (this.#notices.length > MAX_NOTICES) this.#notices.shift()
    this.#tell({ notice: event })
  }

  #tell(change: { request?: RequestSummary; notice?: ShownEvent }): void {
    for (const listener of this.#listeners) listener(change)
  }
}

const writeEntry = ({ summary, events }: StoredRequest): string =>
  `{"summary":${JSON.stringify(summary)},"events":[${events.join(',')}]}`

const parse = (record: StoredRequest): ShownEvent[] => record.events.map((text) => JSON.parse(text) as ShownEvent)
