import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { StreamPart } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'

/** How the body of an answer ended: `failed` by its own words or by words that cannot be read, `broken` without its end. */
export type BodyEnd = 'complete' | 'broken' | 'failed' | 'abandoned'

/** Watches what passes, so that an end without an error can still be told from a whole answer. */
export interface BodyWatch<Item> {
  see(item: Item): void
  /** What the end really was, by what has passed. */
  judge(end: 'complete' | 'abandoned'): BodyEnd
}

export interface BodyWatches {
  bytes: BodyWatch<Uint8Array>
  parts: BodyWatch<StreamPart>
}

export interface TrackOptions {
  watches?: BodyWatches | undefined
  /** Of the request: once it is cancelled nobody may come to read on, or to let go. */
  cancellation?: Cancellation
}

/**
 * Calls back exactly once when the body of an answer has ended, at once when it is whole already. `error` is what was
 * thrown in the middle of it.
 */
export function trackAnswer(
  answer: UpstreamAnswer,
  onEnd: (end: BodyEnd, error?: unknown) => void,
  { watches, cancellation }: TrackOptions = {},
): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'bytes') {
    onEnd('complete')
    return answer
  }
  if (body.kind === 'stream')
    return {
      ...answer,
      body: { kind: 'stream', source: track(body.source, onEnd, { watch: watches?.bytes, cancellation }) },
    }
  return {
    ...answer,
    body: { kind: 'parts', parts: track(body.parts, onEnd, { watch: watches?.parts, cancellation }) },
  }
}

/** An iterator of its own: a generator that nobody started would never report its end. */
function track<Item>(
  source: AsyncIterable<Item>,
  onEnd: (end: BodyEnd, error?: unknown) => void,
  { watch, cancellation }: { watch: BodyWatch<Item> | undefined; cancellation: Cancellation | undefined },
): AsyncIterable<Item> {
  const iterator = source[Symbol.asyncIterator]()
  let ended = false
  const end = (how: Exclude<BodyEnd, 'failed'>, error?: unknown) => {
    if (ended) return
    ended = true
    cancellation?.remove(left)
    onEnd(how === 'broken' || !watch ? how : watch.judge(how), error)
  }
  const left: CancelListener = { onCancel: () => end('abandoned') }
  cancellation?.add(left)
  // Made once: an async function would set aside its registers for every piece.
  const onStep = (step: IteratorResult<Item>) => {
    if (step.done) end('complete')
    else watch?.see(step.value)
    return step
  }
  const onError = (error: unknown) => {
    end('broken', error)
    throw error
  }
  const tracked: AsyncIterator<Item> = {
    next: () => iterator.next().then(onStep, onError),
    async return() {
      end('abandoned')
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { [Symbol.asyncIterator]: () => tracked }
}
