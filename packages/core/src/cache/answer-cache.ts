import type { Exchange } from '../contract/call/exchange.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { AnswerStore, RecordedAnswer } from '../contract/store.ts'
import type { StreamPart } from '../contract/wire/reply.ts'
import { whyStoreFailed } from '../errors/why-store-failed.ts'
import { followSignal } from '../util/async/follow-signal.ts'
import { withCancellation } from '../util/async/with-cancellation.ts'
import { recordAnswer, replayAnswer, sizeOfBody, sizeOfPart } from './recorded-answer.ts'
import { SharedCallUsage } from './shared-call-usage.ts'
import { SharedSource } from './shared-source.ts'
import { type Participant, SingleFlight } from './single-flight.ts'

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
type FlightResult =
  | { kind: 'recorded'; answer: RecordedAnswer }
  | { kind: 'shared'; open(participant: Participant): UpstreamAnswer }
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
      const { flight, sharedUsage } = running ?? begin(parts, flights, { exchange, cached })
      sharedUsage.enter(exchange)
      exchange.outcome.cache = running ? 'joined' : 'miss'
      const flightResult = await join(flight, exchange)
      if (flightResult.kind !== 'shared') sharedUsage.leave(exchange)
      if (flightResult.kind === 'recorded') return replayHit(parts, exchange, flightResult.answer)
      if (flightResult.kind === 'shared') return flightResult.answer
      exchange.outcome.cache = 'miss'
      // The first call failed, but the others may succeed. They do not wait for each other again, which would only add
      // up delays.
      if (running) return cached.call(exchange)
      if (flightResult.kind === 'failed') throw flightResult.error
      return flightResult.answer
    },
  }
}

/** Calls in flight, by cache key. */
type Flights = Map<string, { flight: SingleFlight<FlightResult>; sharedUsage: SharedCallUsage }>

type Joined = Exclude<FlightResult, { kind: 'shared' }> | { kind: 'shared'; answer: UpstreamAnswer }

async function join(flight: SingleFlight<FlightResult>, { signal }: Exchange): Promise<Joined> {
  const participant = flight.addParticipant(signal)
  try {
    const flightResult = await flight.wait(signal)
    if (flightResult.kind === 'shared') return { kind: 'shared', answer: flightResult.open(participant) }
    participant.leave()
    return flightResult
  } catch (error) {
    participant.leave()
    throw error
  }
}

interface Start {
  exchange: Exchange
  cached: CachedCall
}

function begin(
  parts: AnswerCacheParts,
  flights: Flights,
  start: Start,
): { flight: SingleFlight<FlightResult>; sharedUsage: SharedCallUsage } {
  const [key] = start.cached.keys
  const forget = () => {
    if (flights.get(key)?.flight === flight) flights.delete(key)
  }
  const flight: SingleFlight<FlightResult> = new SingleFlight(async (signal) => {
    const flightResult = await run(parts, start, { signal, forget, complete: () => flight.complete() })
    if (flightResult.kind !== 'shared') {
      flight.complete()
      forget()
    }
    return flightResult
  })
  const begun = { flight, sharedUsage: new SharedCallUsage(start.exchange) }
  flights.set(key, begun)
  return begun
}

interface Controls {
  signal: AbortSignal
  /** No further request may join. */
  forget(): void
  complete(): void
}

async function run(parts: AnswerCacheParts, { exchange, cached }: Start, controls: Controls): Promise<FlightResult> {
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
  } catch (error) {
    parts.warn(exchange.id, `The response cache could not be read. ${whyStoreFailed(error)}`)
  }
  return undefined
}

function share(
  parts: AnswerCacheParts,
  { exchange, cached }: Start,
  { answer, controls }: { answer: UpstreamAnswer; controls: Controls },
): FlightResult {
  const { body } = answer
  const keep = (kept: RecordedAnswer['body']) =>
    void record(parts, exchange, { key: cached.keys[0], answer, body: kept }).finally(controls.forget)
  const options = { maxBytes: parts.maxEntryBytes, onFull: controls.forget }
  const close = (kept: RecordedAnswer['body'] | undefined) => {
    controls.complete()
    if (kept) keep(kept)
    else controls.forget()
  }
  if (body.kind === 'bytes') {
    close({ kind: 'bytes', bytes: body.bytes })
    const open = (participant: Participant): UpstreamAnswer => {
      participant.leave()
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
      open: (participant) => ({
        ...answer,
        body: { kind: 'parts', parts: source.read(participant.signal, participant.leave) },
      }),
    }
  }
  const source = new SharedSource(body.source, {
    ...options,
    sizeOf: (chunk) => chunk.length,
    onClosed: (items) => close(items && { kind: 'stream', chunks: items }),
  })
  return {
    kind: 'shared',
    open: (participant) => ({
      ...answer,
      body: { kind: 'stream', source: source.read(participant.signal, participant.leave) },
    }),
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
  } catch (error) {
    parts.warn(exchange.id, `The answer could not be kept in the response cache. ${whyStoreFailed(error)}`)
  }
}

function replayHit(parts: AnswerCacheParts, exchange: Exchange, recorded: RecordedAnswer): UpstreamAnswer {
  exchange.outcome.cache = 'hit'
  exchange.outcome.cacheAgeMs = Math.max(0, parts.now() - recorded.recordedAt)
  return replayAnswer(recorded)
}
