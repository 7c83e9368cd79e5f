import type { Answer, ByteSource } from '../contract/answer.ts'
import type { AnswerFlow, AnswerSink } from '../contract/answer-sink.ts'

/** Hands an answer to a sink: whole bodies at once, sources piece by piece as long as the sink takes them. */
export function pourAnswer({ status, headers, body }: Answer, sink: AnswerSink): void {
  if (body === undefined || body instanceof Uint8Array) {
    sink.whole(status, headers, body)
    return
  }
  const pouring = new Pouring(body, sink)
  sink.head(status, headers, pouring)
  pouring.pull()
}

/** One source on its way into one sink. */
class Pouring implements AnswerFlow {
  private readonly iterator: AsyncIterator<Uint8Array>
  private readonly sink: AnswerSink
  private waiting = false
  private over = false

  constructor(source: ByteSource, sink: AnswerSink) {
    this.iterator = source[Symbol.asyncIterator]()
    this.sink = sink
  }

  pull(): void {
    if (this.over || this.waiting) return
    this.waiting = true
    this.iterator.next().then(this.onStep, this.onError)
  }

  resume(): void {
    this.pull()
  }

  cancel(): void {
    if (this.over) return
    this.over = true
    // The source's own clean-up may fail with the error that closed it; nobody is left to tell.
    this.iterator.return?.().catch(() => undefined)
  }

  // Made once per answer and not once per piece.
  private readonly onStep = (step: IteratorResult<Uint8Array>): void => {
    this.waiting = false
    if (this.over) return
    if (step.done) {
      this.over = true
      this.sink.end()
    } else if (this.sink.chunk(step.value)) this.pull()
  }

  private readonly onError = (error: unknown): void => {
    this.waiting = false
    if (this.over) return
    this.over = true
    this.sink.fail(error)
  }
}
