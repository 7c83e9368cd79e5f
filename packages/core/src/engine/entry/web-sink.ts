import { platform } from '#platform'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { AnswerSink } from '../../contract/transport/answer-sink.ts'
import type { Flow } from '../../contract/transport/flow.ts'
import { PushedBytes } from '../../util/streams/pushed-bytes.ts'

/** The part of a `fetch` call that its Response needs. */
interface FetchCall {
  readonly method: string
  /** The caller's signal. Its reason becomes the rejection if the caller aborts. */
  readonly given: AbortSignal | undefined
}

/** Turns the answer to a `fetch` call into its Response. */
export class WebSink implements AnswerSink {
  private readonly call: FetchCall
  private readonly resolve: (response: Response) => void
  private readonly reject: (error: unknown) => void
  private body: PushedBytes | undefined = undefined

  constructor(call: FetchCall, resolve: (response: Response) => void, reject: (error: unknown) => void) {
    this.call = call
    this.resolve = resolve
    this.reject = reject
  }

  whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void {
    const { given, method } = this.call
    // As with any fetch, an aborted call rejects with the signal's reason.
    if (given?.aborted) this.reject(given.reason)
    else this.resolve(platform.createResponse({ status, headers, body }, method))
  }

  head(status: number, headers: HeaderList, flow: Flow): void {
    const { given, method } = this.call
    if (given?.aborted) {
      flow.cancel()
      this.reject(given.reason)
      return
    }
    this.body = new PushedBytes(flow, given)
    this.resolve(platform.createResponse({ status, headers, body: this.body }, method))
  }

  chunk(bytes: Uint8Array): boolean {
    return this.body?.push(bytes) ?? false
  }

  end(): void {
    this.body?.end()
  }

  fail(error: unknown): void {
    if (this.body) this.body.fail(error)
    else this.reject(this.call.given?.aborted ? this.call.given.reason : error)
  }
}
