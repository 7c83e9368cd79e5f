import type { Exchange } from '../contract/exchange.ts'
import type { StreamPart } from '../contract/reply.ts'
import type { AnswerStore, RecordedAnswer } from '../contract/store.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { followSignal } from '../util/follow-signal.ts'
import { withCancellation } from '../util/with-cancellation.ts'
import { Flight, type Seat } from './flight.ts'
import { FlightBill } from './flight-bill.ts'
import { recordAnswer, replayAnswer, sizeOfBody, sizeOfPart } from './recorded-answer.ts'
import { SharedSource } from './shared-source.ts'

export interface AnswerCacheParts {
  store: AnswerStore
  ttlMs: number
  /** Larger answers are not cached. */
  maxEntryBytes: number
  /** Milliseconds since the epoch. */
  now(): number
  /** Whether a recorded answer is complete and not a failure. */
  isWhole(answer: UpstreamAnswer): Promise<boolean>
  warn(requestId: string, message: string): void
}

export interface CachedCall {
  /** Keys to look up, in order of preference. New answers are recorded under the first. */
  keys: readonly [string, ...string[]]
  /** Skips the lookup and records a new answer. */
  refresh: boolean
  call(exchange: Exchange): Promise<UpstreamAnswer>
}

/**
 * The result of a shared call: an answer for all requests, or one that only the request that started the call may use.
 */
type Landing =
  | { kind: 'recorded'; answer: RecordedAnswer }
  | { kind: 'shared'; open(seat: Seat): UpstreamAnswer }
  | { kind: 'own'; answer: UpstreamAnswer }
  | { kind: 'failed'; error: unknown }

/**
 * Caches exact answers to identical requests. Of several identical requests at the same time, only one calls the
 * upstream; it may leave without affecting the others.
 */
export interface AnswerCache {
  answer(exchange: Exchange, cached: CachedCall): Promise<UpstreamAnswer>
}

export function createAnswerCache(parts: AnswerCacheParts): AnswerCache {
  const flights: Flights = new Map()
  return {
    async answer(exchange, cached) {
      const [key] = cached.keys
      const running = cached.refresh ? undefined : flights.get(key)
      const { flight, bill } = running ?? begin(parts, flights, { exchange, cached })
      bill.enter(exchange)
      exchange.outcome.cache = running ? 'joined' : 'miss'
      const landing = await join(flight, exchange)
      if (landing.kind !== 'shared') bill.leave(exchange)
      if (landing.kind === 'recorded') return tellHit(parts, exchange, landing.answer)
      if (landing.kind === 'shared') return landing.answer
      exchange.outcome.cache = 'miss'
      // The first call failed, but the others may succeed. They do not wait for each other again, which would only add
      // up delays.
      if (running) return cached.call(exchange)
      if (landing.kind === 'failed') throw landing.error
      return landing.answer
    },
  }
}

/** Calls in flight, by cache key. */
type Flights = Map<string, { flight: Flight<Landing>; bill: FlightBill }>

type Joined = Exclude<Landing, { kind: 'shared' }> | { kind: 'shared'; answer: UpstreamAnswer }

async function join(flight: Flight<Landing>, { signal }: Exchange): Promise<Joined> {
  const seat = flight.sit(signal)
  try {
    const landing = await flight.wait(signal)
    if (landing.kind === 'shared') return { kind: 'shared', answer: landing.open(seat) }
    seat.leave()
    return landing
  } catch (error) {
    seat.leave()
    throw error
  }
}

interface Start {
  exchange: Exchange
  cached: CachedCall
}

function begin(parts: AnswerCacheParts, flights: Flights, start: Start): { flight: Flight<Landing>; bill: FlightBill } {
  const [key] = start.cached.keys
  const forget = () => {
    if (flights.get(key)?.flight === flight) flights.delete(key)
  }
  const flight: Flight<Landing> = new Flight(async (signal) => {
    const landing = await run(parts, start, { signal, forget, land: () => flight.land() })
    if (landing.kind !== 'shared') {
      flight.land()
      forget()
    }
    return landing
  })
  const begun = { flight, bill: new FlightBill(start.exchange) }
  flights.set(key, begun)
  return begun
}

interface Controls {
  signal: AbortSignal
  /** No further request may join. */
  forget(): void
  land(): void
}

async function run(parts: AnswerCacheParts, { exchange, cached }: Start, controls: Controls): Promise<Landing> {
  const found = cached.refresh ? undefined : await look(parts, exchange, cached.keys)
  if (found) return { kind: 'recorded', answer: found }
  // The call belongs to the request that started it, but ends only when the last waiting request leaves.
  const own: Exchange = withCancellation(exchange, followSignal(controls.signal))
  try {
    const answer = await cached.call(own)
    if (answer.status !== 200) return { kind: 'own', answer }
    return share(parts, { exchange, cached }, { answer, controls })
  } catch (error) {
    return { kind: 'failed', error }
  }
}

async function look(
  parts: AnswerCacheParts,
  exchange: Exchange,
  keys: readonly string[],
): Promise<RecordedAnswer | undefined> {
  try {
    for (const key of keys) {
      const found = await parts.store.get(key)
      if (found) return found
    }
  } catch {
    parts.warn(exchange.id, 'The response cache could not be read.')
  }
  return undefined
}

function share(
  parts: AnswerCacheParts,
  { exchange, cached }: Start,
  { answer, controls }: { answer: UpstreamAnswer; controls: Controls },
): Landing {
  const { body } = answer
  const keep = (kept: RecordedAnswer['body']) =>
    void record(parts, exchange, { key: cached.keys[0], answer, body: kept }).finally(controls.forget)
  const options = { maxBytes: parts.maxEntryBytes, onFull: controls.forget }
  const close = (kept: RecordedAnswer['body'] | undefined) => {
    controls.land()
    if (kept) keep(kept)
    else controls.forget()
  }
  if (body.kind === 'bytes') {
    close({ kind: 'bytes', bytes: body.bytes })
    const open = (seat: Seat): UpstreamAnswer => {
      seat.leave()
      return { ...answer, body: { kind: 'bytes', bytes: body.bytes } }
    }
    return { kind: 'shared', open }
  }
  if (body.kind === 'parts') {
    const source = new SharedSource<StreamPart>(body.parts, {
      ...options,
      sizeOf: (part) => sizeOfPart(part),
      onClosed: (items) => close(items && { kind: 'parts', parts: items }),
    })
    return {
      kind: 'shared',
      open: (seat) => ({ ...answer, body: { kind: 'parts', parts: source.read(seat.signal, seat.leave) } }),
    }
  }
  const source = new SharedSource(body.source, {
    ...options,
    sizeOf: (chunk) => chunk.length,
    onClosed: (items) => close(items && { kind: 'stream', chunks: items }),
  })
  return {
    kind: 'shared',
    open: (seat) => ({ ...answer, body: { kind: 'stream', source: source.read(seat.signal, seat.leave) } }),
  }
}

async function record(
  parts: AnswerCacheParts,
  exchange: Exchange,
  { key, answer, body }: { key: string; answer: UpstreamAnswer; body: RecordedAnswer['body'] },
): Promise<void> {
  const bytes = sizeOfBody(body)
  if (bytes > parts.maxEntryBytes) return
  const recorded = recordAnswer(answer, body, parts.now())
  try {
    if (await parts.isWhole(replayAnswer(recorded))) await parts.store.put(key, recorded, { ttlMs: parts.ttlMs, bytes })
  } catch {
    parts.warn(exchange.id, 'The answer could not be kept in the response cache.')
  }
}

function tellHit(parts: AnswerCacheParts, exchange: Exchange, recorded: RecordedAnswer): UpstreamAnswer {
  exchange.outcome.cache = 'hit'
  exchange.outcome.cacheAgeMs = Math.max(0, parts.now() - recorded.recordedAt)
  return replayAnswer(recorded)
}
