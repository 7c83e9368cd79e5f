import type { HeaderList } from '../../contract/answer.ts'
import type { FilterDefinition, FilterRequest, FilterVerdict } from '../../contract/filter.ts'
import type { Transport, TransportResponse } from '../../contract/transport.ts'
import { failed } from '../policy/call-link.ts'
import { readRejection } from './read-rejection.ts'
import { pathOf, readServiceReply, requireBody, type ServiceCall, writeServiceCall } from './service-body.ts'

export interface HttpFilterOptions {
  id: string
  /** Base address; the path of the API is put behind it. */
  url: string
  /** Client headers that go along, in lower case. */
  headers: readonly string[]
}

const MAX_REPLY_BYTES = 50 * 1024 * 1024
const ALWAYS: readonly string[] = ['x-request-id', 'traceparent', 'tracestate', 'baggage']

/**
 * A filter behind HTTP with Plano's protocol: POST to url and path, the body in, the new body out. 4xx rejects with its
 * status and words; anything else that is no 2xx is the filter's own failure. An empty 2xx lets the request pass.
 */
export function createHttpFilter(
  options: HttpFilterOptions,
  services: { transport: Transport },
): { definition: FilterDefinition } {
  const ask = (request: FilterRequest, call: ServiceCall) => send(options, services.transport, { request, call })
  return {
    definition: {
      async input(request) {
        const call = writeServiceCall(request)
        const reply = await ask(request, call)
        return reply.kind === 'body' ? readServiceReply(options.id, request, reply.value) : reply.verdict
      },
      async output(response) {
        const call = { body: response.body, path: pathOf(response.dialect) }
        const reply = await ask(response.request, call)
        return reply.kind === 'body' ? { action: 'rewrite', body: requireBody(options.id, reply.value) } : reply.verdict
      },
      holdBack: 'sentence',
    },
  }
}

type ServiceReply = { kind: 'body'; value: unknown } | { kind: 'verdict'; verdict: FilterVerdict }

async function send(
  options: HttpFilterOptions,
  transport: Transport,
  { request, call }: { request: FilterRequest; call: ServiceCall },
): Promise<ServiceReply> {
  const response = await transport.send({
    url: options.url.replace(/\/+$/, '') + call.path,
    method: 'POST',
    headers: writeHeaders(options, request),
    body: JSON.stringify(call.body),
    signal: request.signal,
  })
  const { status } = response
  const text = await readText(options.id, response)
  if (status >= 400 && status < 500) return { kind: 'verdict', verdict: readRejection(status, text) }
  if (status < 200 || status >= 300) throw failed(options, `answered ${status}`)
  if (text.trim() === '') return { kind: 'verdict', verdict: { action: 'pass' } }
  try {
    return { kind: 'body', value: JSON.parse(text) }
  } catch {
    // The parser's own text quotes the body, so it is not passed on.
    throw failed(options, 'answered something that is not JSON')
  }
}

function writeHeaders(options: HttpFilterOptions, request: FilterRequest): HeaderList {
  const headers = new Map([
    ['content-type', 'application/json'],
    ['accept', 'application/json'],
    ['accept-encoding', 'identity'],
    ['x-request-id', request.requestId],
    ['x-plano-filter', encodeURIComponent(options.id)],
  ])
  for (const name of [...ALWAYS, ...options.headers]) {
    const value = request.header(name)
    if (value !== undefined && !headers.has(name)) headers.set(name, value)
  }
  return [...headers]
}

async function readText(id: string, response: TransportResponse): Promise<string> {
  const chunks: string[] = []
  const decoder = new TextDecoder()
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MAX_REPLY_BYTES) {
      response.cancel()
      throw failed({ id }, `answered more than ${MAX_REPLY_BYTES} bytes`)
    }
    chunks.push(decoder.decode(chunk, { stream: true }))
  }
  return chunks.join('') + decoder.decode()
}
