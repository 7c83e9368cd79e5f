import type { JsonObject } from '../../contract/json.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { Answer, ByteSource } from '../../contract/transport/answer.ts'
import type { Cancellation } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { writeEvents } from '../../wire/sse/write-event.ts'
import type { BackgroundJob } from '../background/background-queue.ts'
import { listEvents, OPENING_EVENTS } from './list-events.ts'
import { isUnderWay, nextLook } from './watch-record.ts'

export interface StoredStream {
  response: JsonObject
  /** The running job, if the response is being generated in this process. */
  job: BackgroundJob | undefined
  /** Reads the response again after its job. */
  reread(): Promise<JsonObject>
  clock: Clock
  /** Ends the wait for a response that another process generates, or stopped generating when it died. */
  cancellation: Cancellation
  /** Called with the error when the stream could not be completed. */
  onFailure(error: PlanoError): void
  /** Number of the last event that the client has; undefined for none. */
  after: number | undefined
}

/** A stored response as a stream. One that is in progress continues when it is ready. */
export function streamStored(stream: StoredStream): Answer {
  return {
    status: 200,
    headers: [
      ['content-type', 'text/event-stream; charset=utf-8'],
      ['cache-control', 'no-cache, no-transform'],
    ],
    body: writeStream(stream),
  }
}

/** Sent while waiting. A failed write also reveals that the client has left. */
const STILL_WAITING = new TextEncoder().encode(': in progress\n\n')

async function* writeStream(stream: StoredStream): ByteSource {
  try {
    yield* writeAll(stream)
  } catch (error) {
    const known = PlanoError.from(error)
    stream.onFailure(known)
    // The number of the last event sent, from which the client can resume.
    const failure = { type: 'error', code: known.code, message: known.message, param: null }
    yield writeEvents([{ event: 'error', data: JSON.stringify({ ...failure, sequence_number: OPENING_EVENTS - 1 }) }])
  }
}

async function* writeAll({ response, job, reread, clock, cancellation, after = -1 }: StoredStream): ByteSource {
  const first = listEvents(response)
  const missed = first.slice(after + 1)
  if (missed.length > 0) yield writeEvents(missed)
  if (first.length > OPENING_EVENTS) return
  await job?.done
  let ended = await reread()
  // A response of another replica ends this way. For one of this process nothing more follows.
  while (job === undefined && isUnderWay(ended)) {
    await nextLook(clock, cancellation)
    yield STILL_WAITING
    ended = await reread()
  }
  const rest = listEvents(ended).slice(Math.max(OPENING_EVENTS, after + 1))
  if (rest.length > 0) yield writeEvents(rest)
}

/** `starting_after` of a query, if it is a number. */
export function readStartingAfter(query: URLSearchParams): number | undefined {
  const text = query.get('starting_after') ?? ''
  return /^\d+$/.test(text) ? Number(text) : undefined
}
