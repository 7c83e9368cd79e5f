import type { ByteSource, HeaderList } from '../contract/transport/answer.ts'
import type { Transport, TransportRequest, TransportResponse } from '../contract/transport/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { pullReader } from '../util/streams/pull-reader.ts'

/**
 * Transport over the runtime's fetch, for workers, edge runtimes and browsers. Connection timeouts are up to the
 * runtime.
 */
export function createFetchTransport(fetch: typeof globalThis.fetch = globalThis.fetch): Transport {
  return {
    send: (request) => send(fetch, request),
    close: () => Promise.resolve(),
  }
}

async function send(fetch: typeof globalThis.fetch, request: TransportRequest): Promise<TransportResponse> {
  const { signal } = request
  let response: Response
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.map(([name, value]): [string, string] => [name, value]),
      body: (request.body as BodyInit | undefined) ?? null,
      redirect: 'manual',
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    if (signal?.aborted) throw PlanoError.from(signal.reason, 'client_closed', 'the call was aborted')
    throw new PlanoError('upstream_unreachable', 'no answer from the upstream', { cause })
  }
  const reader = response.body?.getReader()
  return {
    status: response.status,
    headers: readHeaders(response.headers),
    body: reader ? pull(reader, signal) : emptySource(),
    cancel: () => {
      // Cancelling a body that is already broken rejects; nothing is left to release then.
      reader?.cancel().catch(() => undefined)
    },
  }
}

async function* pull(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal | undefined): ByteSource {
  try {
    yield* pullReader(reader)
  } catch (cause) {
    if (signal?.aborted) throw PlanoError.from(signal.reason, 'client_closed', 'the call was aborted')
    throw new PlanoError('upstream_broken', 'the connection broke during the answer', { cause })
  }
}

async function* emptySource(): ByteSource {}

/** fetch decompresses bodies but keeps the headers that describe the compressed form. */
const LEFT_OUT = new Set(['set-cookie', 'content-encoding', 'content-length'])

function readHeaders(headers: Headers): HeaderList {
  const list: [string, string][] = []
  headers.forEach((value, name) => {
    if (!LEFT_OUT.has(name)) list.push([name, value])
  })
  for (const cookie of headers.getSetCookie()) list.push(['set-cookie', cookie])
  return list
}
