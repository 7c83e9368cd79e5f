import type { HeaderList } from '../contract/answer.ts'
import type { ResponseParts } from '../contract/platform.ts'
import { isBodiless, openBody } from '../platform/create-response.ts'
import { delegateRest } from './delegate-rest.ts'
import { LightHeaders } from './light-headers.ts'

const utf8 = new TextDecoder()

/** What one response holds. The whole of it is read at once, as text or JSON, by nearly everyone. */
interface Held {
  readonly status: number
  readonly list: HeaderList
  readonly body: ResponseParts['body']
}

let isComplete = false

/**
 * A Response that is made of its parts only when somebody wants those: status, headers, text, JSON and bytes come
 * straight from the answer, everything else (`body`, `clone`, `blob`, `formData`) from a real Response made then. It is
 * an instance of Response and reads like one; a real one costs several times the parsing of a usual answer.
 * https://fetch.spec.whatwg.org/#response-class
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
    // The reader's own: those of an answer may lie in a buffer that others have a part of.
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
    // The headers that were handed out are the ones that count: they may have been changed since.
    const { body } = this.#whole().clone()
    return new Response(body, { status: this.#held.status, headers: this.headers })
  }

  /** All of the body, where it can be handed out without a stream: once, if there is one. */
  #take(): Uint8Array | undefined {
    const { body } = this.#held
    if (body === undefined) return EMPTY
    if (!(body instanceof Uint8Array) || this.#real || this.#isRead) return undefined
    this.#isRead = true
    return body
  }

  /** The same as a Response of the runtime. */
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

  /** Makes instances what they say they are: with the first one, since naming Response loads the runtime's fetch. */
  static complete(): void {
    if (isComplete) return
    isComplete = true
    delegateRest(LightResponse, Response, (response) => response.#whole())
    LightHeaders.complete()
  }
}

const EMPTY = new Uint8Array()

/** A Response whose body was read, for those who look at it afterwards. */
function makeReadResponse(init: ResponseInit): Response {
  const response = new Response(EMPTY, init)
  // Nothing waits for it and nothing can fail.
  void response.text()
  return response
}

/** An answer to a method as a response. Cancelling its body reaches the upstream. */
export function createLightResponse(answer: ResponseParts, method: string): Response {
  const { status, headers, body } = answer
  LightResponse.complete()
  return new LightResponse({ status, list: headers, body: isBodiless(status, method) ? undefined : body })
}
