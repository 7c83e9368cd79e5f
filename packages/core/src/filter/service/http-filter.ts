import type { FilterDefinition, FilterRequest, FilterVerdict } from '../../contract/filter.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { TransportResponse } from '../../contract/transport/transport.ts'
import type { FilterServices } from '../filter-services.ts'
import { failed } from '../policy/call-link.ts'
import { readRejection } from './read-rejection.ts'
import { readTags, TAGS_HEADER } from './read-tags.ts'
import {
  pathOf,
  readServiceAnswer,
  readServiceReply,
  type ServiceCall,
  type ServiceReply,
  writeServiceCall,
} from './service-body.ts'
import { MAX_REPLY_BYTES } from './watch-reply.ts'

export interface HttpFilterOptions {
  id: string
  /** Base URL; the API's path is appended. */
  url: string
  /** Client headers to forward, in lower case. */
  headers: readonly string[]
}

const ALWAYS: readonly string[] = ['x-request-id', 'traceparent', 'tracestate', 'baggage']

/**
 * A filter behind HTTP with Plano's protocol: POST to URL and path with the body; the response is the new body. 4xx
 * refuses the request with its status and message. Any other status except 2xx is a failure of the filter. An empty 2xx
 * response means `pass`. Tags are in a header, other verdicts in an envelope.
 */
export function createHttpFilter(
  options: HttpFilterOptions,
  services: Pick<FilterServices, 'transport'>,
): { definition: FilterDefinition } {
  const ask = (request: FilterRequest, call: ServiceCall) => send(options, services.transport, { request, call })
  return {
    definition: {
      async input(request) {
        const call = writeServiceCall(request)
        const reply = await ask(request, call)
        return 'action' in reply ? reply : readServiceReply(request, call, reply)
      },
      async output(response) {
        const call = { body: response.body, path: pathOf(response.dialect) }
        const reply = await ask(response.request, call)
        return 'action' in reply ? reply : readServiceAnswer(call, reply)
      },
      holdBack: 'sentence',
    },
  }
}

async function send(
  options: HttpFilterOptions,
  transport: FilterServices['transport'],
  { request, call }: { request: FilterRequest; call: ServiceCall },
): Promise<ServiceReply | FilterVerdict> {
  const response = await transport.send({
    url: options.url.replace(/\/+$/, '') + call.path,
    method: 'POST',
    headers: writeHeaders(options, request),
    body: JSON.stringify(call.body),
    signal: request.signal,
  })
  const { status } = response
  const text = await readText(options.id, response)
  if (status >= 400 && status < 500) return readRejection(status, text)
  if (status < 200 || status >= 300) throw failed(options, `answered ${status}`)
  const tags = tagsOf(options, response)
  if (text.trim() === '') return tags === undefined ? { action: 'pass' } : { action: 'annotate', tags }
  try {
    return { id: options.id, value: JSON.parse(text), tags }
  } catch {
    // The parser's message quotes the body, so it is dropped.
    throw failed(options, 'returned something that is not JSON')
  }
}

function tagsOf(options: HttpFilterOptions, response: TransportResponse): Record<string, string> | undefined {
  const header = response.headers.find(([name]) => name.toLowerCase() === TAGS_HEADER)?.[1]
  if (header === undefined || header.trim() === '') return undefined
  const tags = readTags(header)
  if (tags === undefined) throw failed(options, `returned an invalid header ${TAGS_HEADER}`)
  return tags
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
      throw failed({ id }, `returned more than ${MAX_REPLY_BYTES} bytes`)
    }
    chunks.push(decoder.decode(chunk, { stream: true }))
  }
  return chunks.join('') + decoder.decode()
}
