import type { Answer, ByteSource } from '../contract/answer.ts'
import type { CallBody, CallContext, ClientCall } from '../contract/client-call.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** What a call of `plano.fetch` may say beside what any fetch takes. */
export interface PlanoRequestInit extends RequestInit {
  /** Who calls, as the application knows it. */
  context?: CallContext
}

/** A web request as a call at the door. A body given as text or bytes is not read through a stream. */
export function toClientCall(
  input: Request | string | URL,
  init: PlanoRequestInit | undefined,
  stripPrefix: (path: string) => string,
): ClientCall {
  const simple = typeof input === 'string' || input instanceof URL ? fromInit(String(input), init) : undefined
  const source = simple ?? fromRequest(new Request(input, init))
  const { pathname, search } = new URL(source.url, 'http://plano.internal')
  return {
    method: source.method,
    path: stripPrefix(pathname),
    query: search.slice(1),
    header: (name) => source.headers.get(name) ?? undefined,
    headerNames: () => source.headers.keys(),
    readBody: source.readBody,
    signal: source.signal,
    ...(init?.context === undefined ? {} : { context: init.context }),
  }
}

interface WebSource {
  url: string
  method: string
  headers: Headers
  signal: AbortSignal
  readBody(maxBytes: number): Promise<CallBody | undefined>
}

const NEVER = new AbortController().signal
const utf8 = new TextEncoder()

function fromInit(url: string, init: RequestInit | undefined): WebSource | undefined {
  const body = init?.body
  const isPlain = body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array
  if (!isPlain) return undefined
  const headers = init?.headers instanceof Headers ? init.headers : new Headers(init?.headers)
  return {
    url,
    method: (init?.method ?? 'GET').toUpperCase(),
    headers,
    signal: init?.signal ?? NEVER,
    readBody(maxBytes) {
      if (body === undefined || body === null) return Promise.resolve(undefined)
      const bytes = typeof body === 'string' ? utf8.encode(body) : (body as Uint8Array)
      return bytes.length > maxBytes ? Promise.reject(tooLarge(maxBytes)) : Promise.resolve({ bytes })
    },
  }
}

function fromRequest(request: Request): WebSource {
  return {
    url: request.url,
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    readBody: (maxBytes) => readBody(request, maxBytes),
  }
}

async function readBody(request: Request, maxBytes: number): Promise<CallBody | undefined> {
  if (!request.body) return undefined
  if (request.bodyUsed) throw new PlanoError('invalid_request', 'The body of this Request was already read.')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return { bytes }
}

/** The 413 of every bridge. */
export function tooLarge(maxBytes: number): PlanoError {
  return new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes.`)
}

const NULL_BODY_STATUS = new Set([101, 204, 205, 304])

/** An answer to a method as a web response. Cancelling its body reaches the upstream. */
export function toResponse(answer: Answer, method = 'GET'): Response {
  const headers = new Headers()
  for (const [name, value] of answer.headers) headers.append(name, value)
  const { body, status } = answer
  if (body === undefined || method === 'HEAD' || NULL_BODY_STATUS.has(status))
    return new Response(null, { status, headers })
  if (body instanceof Uint8Array) return new Response(body as Uint8Array<ArrayBuffer>, { status, headers })
  return new Response(toWebStream(body), { status, headers })
}

function toWebStream(source: ByteSource): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const step = await iterator.next()
        if (step.done) controller.close()
        else controller.enqueue(step.value as Uint8Array<ArrayBuffer>)
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    // Nothing is pulled before somebody reads, and one chunk at a time after that.
    { highWaterMark: 0 },
  )
}
