import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { CancelListener, Cancellation } from '../../contract/transport/cancellation.ts'
import type { Source } from '../../contract/transport/flow.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { SourceLayer } from '../../util/streams/source-layer.ts'

/** How the body of an answer ended. `failed`: with an error event or unreadable data. `broken`: without an end. */
export type BodyEnd = 'complete' | 'broken' | 'failed' | 'abandoned'

/** Observes a body to distinguish a premature end from a complete answer. */
export interface BodyWatch<Item> {
  see(item: Item): void
  /** The real end, judging by what was observed. */
  judge(end: 'complete' | 'abandoned'): BodyEnd
}

export interface BodyWatches {
  bytes: BodyWatch<Uint8Array>
  parts: BodyWatch<StreamPart>
}

export interface TrackOptions {
  watches?: BodyWatches | undefined
  /** Cancellation of the request. Once it fires, the body may never be read or closed. */
  cancellation?: Cancellation
}

/**
 * Calls back exactly once when the body of an answer has ended; immediately if it is complete. `error` is the exception
 * that ended it.
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
      body: { kind: 'stream', source: new TrackedSource(body.source, { onEnd, watch: watches?.bytes, cancellation }) },
    }
  return {
    ...answer,
    body: { kind: 'parts', parts: new TrackedSource(body.parts, { onEnd, watch: watches?.parts, cancellation }) },
  }
}

interface Tracking<Item> {
  onEnd(end: BodyEnd, error?: unknown): void
  watch: BodyWatch<Item> | undefined
  cancellation: Cancellation | undefined
}

class TrackedSource<Item> extends SourceLayer<Item> implements CancelListener {
  private readonly tracking: Tracking<Item>
  private ended = false

  constructor(source: Source<Item>, tracking: Tracking<Item>) {
    super(source)
    this.tracking = tracking
    tracking.cancellation?.add(this)
  }

  onCancel(): void {
    this.finish('abandoned')
  }

  override chunk(item: Item): boolean {
    this.tracking.watch?.see(item)
    return super.chunk(item)
  }

  override end(): void {
    this.finish('complete')
    super.end()
  }

  override fail(error: unknown): void {
    this.finish('broken', error)
    super.fail(error)
  }

  override cancel(): void {
    this.finish('abandoned')
    super.cancel()
  }

  private finish(how: Exclude<BodyEnd, 'failed'>, error?: unknown): void {
    if (this.ended) return
    this.ended = true
    const { watch, cancellation, onEnd } = this.tracking
    cancellation?.remove(this)
    onEnd(how === 'broken' || !watch ? how : watch.judge(how), error)
  }
}
