import type { ResponseParts } from '../../contract/platform/platform.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import { isBodiless, openBody } from '../../platform/create-response.ts'
import { delegateRest } from './delegate-rest.ts'
import { LightHeaders } from './light-headers.ts'

const utf8 = new TextDecoder()

/** The data of one response. Nearly all readers take the whole body at once, as text or JSON. */
interface Held {
  readonly status: number
  readonly list: HeaderList
  readonly body: ResponseParts['body']
}

let isComplete = false

/**
 * A Response whose parts are created on demand. Status, headers, text, JSON and bytes come directly from the answer;
 * everything else (`body`, `clone`, `blob`, `formData`) from a real Response created at that time. It is an instance of
 * Response and behaves like one, but costs a fraction: creating a real one takes several times as long as parsing a
 * typical answer. https://fetch.spec.whatwg.org/#response-class
 */
class LightResponse implements Response {
  readonly #held: Held
  #headers: Headers | undefined
  #real: Response | undefined
  #isRead = false

  constructor(held: Held) {
    this.#held = held
  }

  get status(): number {
    return this.#held.status
  }

  get ok(): boolean {
    const { status } = this.#held
    return status >= 200 && status <= 299
  }

  get statusText(): string {
    return ''
  }

  get type(): ResponseType {
    return 'default'
  }

  get url(): string {
    return ''
  }

  get redirected(): boolean {
    return false
  }

  get headers(): Headers {
    this.#headers ??= new LightHeaders(this.#held.list)
    return this.#headers
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#held.body === undefined ? null : this.#whole().body
  }

  get bodyUsed(): boolean {
    return this.#real?.bodyUsed ?? this.#isRead
  }

  text(): Promise<string> {
    const bytes = this.#take()
    return bytes === undefined ? this.#whole().text() : Promise.resolve(utf8.decode(bytes))
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the standard declares it
  json(): Promise<any> {
    return this.text().then(JSON.parse)
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.#take()
    // A copy: the bytes of an answer may be part of a shared buffer.
    return bytes === undefined ? this.#whole().bytes() : Promise.resolve(new Uint8Array(bytes))
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.bytes().then(({ buffer }) => buffer)
  }

  blob(): Promise<Blob> {
    return this.#whole().blob()
  }

  formData(): Promise<FormData> {
    return this.#whole().formData()
  }

  clone(): Response {
    // Uses the headers that were handed out, because they may have been modified.
    const { body } = this.#whole().clone()
    return new Response(body, { status: this.#held.status, headers: this.headers })
  }

  /** Returns the whole body, once, if it is available without a stream. */
  #take(): Uint8Array | undefined {
    const { body } = this.#held
    if (body === undefined) return EMPTY
    if (!(body instanceof Uint8Array) || this.#real || this.#isRead) return undefined
    this.#isRead = true
    return body
  }

  /** The equivalent real Response. */
  #whole(): Response {
    if (this.#real) return this.#real
    const { status, body } = this.#held
    const init = { status, headers: this.headers }
    if (body === undefined) this.#real = new Response(null, init)
    else if (this.#isRead) this.#real = makeReadResponse(init)
    else if (body instanceof Uint8Array) this.#real = new Response(body as Uint8Array<ArrayBuffer>, init)
    else this.#real = new Response(openBody(body), init)
    return this.#real
  }

  /** Sets up the prototype when the first instance is created, because naming Response loads the runtime's fetch. */
  static complete(): void {
    if (isComplete) return
    isComplete = true
    delegateRest(LightResponse, Response, (response) => response.#whole())
    LightHeaders.complete()
  }
}

const EMPTY = new Uint8Array()

/** A Response whose body has been consumed. */
function makeReadResponse(init: ResponseInit): Response {
  const response = new Response(EMPTY, init)
  // Resolves immediately and cannot fail.
  void response.text()
  return response
}

/** Creates the response for a request with this method. Cancelling its body cancels the upstream call. */
export function createLightResponse(answer: ResponseParts, method: string): Response {
  const { status, headers, body } = answer
  LightResponse.complete()
  return new LightResponse({ status, list: headers, body: isBodiless(status, method) ? undefined : body })
}
