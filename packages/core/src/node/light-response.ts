import type { Answer, ByteSource, HeaderList } from '../contract/answer.ts'
import { isBodiless } from '../platform/create-response.ts'
import { toWebStream } from '../util/to-web-stream.ts'
import { delegateRest } from './delegate-rest.ts'
import { LightHeaders } from './light-headers.ts'

const utf8 = new TextDecoder()

/** What one response holds. The whole of it is read at once, as text or JSON, by nearly everyone. */
interface Held {
  readonly status: number
  readonly list: HeaderList
  readonly body: Uint8Array | ByteSource | undefined
}

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
    if (!this.#isLight()) return this.#whole().text()
    const bytes = this.#take()
    return bytes instanceof Promise ? bytes.then(decode) : Promise.resolve(decode(bytes))
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the standard declares it
  json(): Promise<any> {
    return this.text().then(JSON.parse)
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#isLight()) return this.#whole().bytes()
    const bytes = this.#take()
    return bytes instanceof Promise ? bytes.then(copy) : Promise.resolve(copy(bytes))
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

  /** Whether the body can still be handed out without a stream. */
  #isLight(): boolean {
    return this.#real === undefined && !this.#isRead
  }

  #take(): Uint8Array | Promise<Uint8Array> {
    const { body } = this.#held
    if (body === undefined) return EMPTY
    this.#isRead = true
    return body instanceof Uint8Array ? body : collect(body)
  }

  /** The same as a Response of the runtime. */
  #whole(): Response {
    if (this.#real) return this.#real
    const { status, body } = this.#held
    const init = { status, headers: this.headers }
    if (body === undefined) this.#real = new Response(null, init)
    else if (this.#isRead) this.#real = makeReadResponse(init)
    else if (body instanceof Uint8Array) this.#real = new Response(body as Uint8Array<ArrayBuffer>, init)
    else this.#real = new Response(toWebStream(body), init)
    return this.#real
  }

  static {
    delegateRest(LightResponse, Response, (response) => response.#whole())
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

function decode(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

/** The caller's own bytes: those of an answer may lie in a buffer that others have a part of. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

async function collect(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return chunks.length === 1 ? (chunks[0] ?? EMPTY) : Buffer.concat(chunks)
}

/** An answer to a method as a response. Cancelling its body reaches the upstream. */
export function createLightResponse(answer: Answer, method: string): Response {
  const { status, headers, body } = answer
  return new LightResponse({ status, list: headers, body: isBodiless(status, method) ? undefined : body })
}
