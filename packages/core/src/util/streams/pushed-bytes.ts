import type { OpenBody } from '../../contract/platform/platform.ts'
import type { Flow } from '../../contract/transport/flow.ts'

/** Buffers pushed chunks until they are pulled. Waiting chunks are joined into one. */
export class PushedBytes implements OpenBody {
  private readonly flow: Flow
  /** The caller's own signal. */
  private readonly given: AbortSignal | undefined
  private queue: Uint8Array[] = []
  private queuedBytes = 0
  /** A reader waits for the next chunk. */
  private isWanted = false
  private isHeld = false
  private ended = false
  private error: { reason: unknown } | undefined = undefined
  private controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined = undefined

  constructor(flow: Flow, given: AbortSignal | undefined) {
    this.flow = flow
    this.given = given
    given?.addEventListener('abort', this.onAbort, { once: true })
  }

  /** Returns whether more may follow: as much as the reader takes, and one chunk ahead. */
  push(bytes: Uint8Array): boolean {
    if (this.isLeft()) return false
    this.queue.push(bytes)
    this.queuedBytes += bytes.length
    if (this.isWanted) this.flush()
    else this.isHeld = true
    return !this.isHeld
  }

  end(): void {
    if (this.isLeft()) return
    this.letGo()
    this.ended = true
    if (this.isWanted) this.flush()
  }

  fail(reason: unknown): void {
    if (this.isLeft()) return
    this.letGo()
    this.error = { reason }
    if (this.isWanted) this.flush()
  }

  /** The bytes as a web stream. Called at most once. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => {
          this.controller = controller
        },
        pull: () => this.pull(),
        cancel: () => this.cancel(),
      },
      // Nothing is buffered before the first read.
      { highWaterMark: 0 },
    )
  }

  private pull(): void {
    this.isWanted = true
    if (this.queue.length > 0 || this.ended || this.error) this.flush()
  }

  private cancel(): void {
    this.letGo()
    this.isWanted = false
    this.queue = []
    this.flow.cancel()
  }

  /**
   * Whether the caller has aborted. Its reader then gets the signal's reason immediately, as with any fetch, rather
   * than the error that the abort causes in the answer. The body may report that error before our own listener runs.
   */
  private isLeft(): boolean {
    if (this.given?.aborted !== true) return false
    this.onAbort()
    return true
  }

  // Created once, so that it can be removed.
  private readonly onAbort = (): void => {
    if (this.error) return
    this.letGo()
    this.error = { reason: this.given?.reason }
    this.queue = []
    this.queuedBytes = 0
    this.flow.cancel()
    if (this.isWanted) this.flush()
  }

  private letGo(): void {
    this.given?.removeEventListener('abort', this.onAbort)
  }

  private flush(): void {
    const { queue, controller } = this
    if (queue.length > 0) {
      this.isWanted = false
      this.queue = []
      const bytes = joinBytes(queue, this.queuedBytes)
      this.queuedBytes = 0
      controller?.enqueue(bytes)
      if (!this.isHeld) return
      this.isHeld = false
      this.flow.resume()
    } else if (this.error) controller?.error(this.error.reason)
    else if (this.ended) controller?.close()
  }
}

function joinBytes(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = pieces
  if (pieces.length === 1 && first) return first as Uint8Array<ArrayBuffer>
  const joined = new Uint8Array(size)
  let offset = 0
  for (const piece of pieces) {
    joined.set(piece, offset)
    offset += piece.length
  }
  return joined
}
