import type { IncomingMessage, ServerResponse } from 'node:http'
import { PlanoError } from '@planojs/core'
import type { Inspection } from '../inspection.ts'
import { isSameOrigin } from './access.ts'
import { openStream, readBody, writeError, writeJson } from './answer.ts'
import { endWithServer } from './end-with-server.ts'
import { streamEvents } from './event-stream.ts'
import { readQuery } from './read-query.ts'

const MAX_BODY = 512 * 1024
const MAX_STREAMS = 32

export interface ApiCall {
  request: IncomingMessage
  response: ServerResponse
  /** Path below the mount point, such as `/api/config`. */
  path: string
}

export interface Api {
  handle(call: ApiCall): Promise<void>
  close(): void
}

/** The page's data API. Cross-site reads and cross-origin writes are refused. */
export function createApi(inspection: Inspection): Api {
  const streams = new Set<() => void>()
  return {
    async handle(call) {
      const { request, response } = call
      if (!isSameOrigin(request)) return writeError(response, 403, 'Only the page itself may send requests.')
      if (request.method === 'POST') return write(inspection, call)
      if (request.method !== 'GET') return writeError(response, 405, 'Only GET and POST are supported.')
      if (call.path === '/api/stream') return follow(inspection, call, streams)
      return read(inspection, call)
    },
    close() {
      for (const end of streams) end()
      streams.clear()
    },
  }
}

async function read(inspection: Inspection, { response, path }: ApiCall): Promise<void> {
  const { log } = inspection
  if (path === '/api/config') return writeJson(response, 200, inspection.configuration())
  if (path === '/api/descriptions') return writeDescriptions(inspection, response)
  if (path === '/api/health') return writeJson(response, 200, inspection.health())
  if (path === '/api/variants') return writeJson(response, 200, inspection.variants())
  if (path === '/api/requests') return writeJson(response, 200, { oldest: log.oldest, items: [...log.summaries()] })
  if (path === '/api/export') return exportAll(inspection, response)
  if (path.startsWith('/api/requests/')) {
    const detail = log.detail(decodeSegment(path.slice('/api/requests/'.length)))
    return detail ? writeJson(response, 200, detail) : writeError(response, 404, 'This request is no longer kept.')
  }
  writeError(response, 404, 'There is nothing here.')
}

async function writeDescriptions(inspection: Inspection, response: ServerResponse): Promise<void> {
  try {
    writeJson(response, 200, await inspection.descriptions())
  } catch (error) {
    writeError(response, 500, `The descriptions could not be checked: ${PlanoError.from(error).message}`)
  }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // None of our ids contains a stray percent sign, so the lookup finds nothing.
    return segment
  }
}

async function write(inspection: Inspection, { request, response, path }: ApiCall): Promise<void> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json'))
    return writeError(response, 415, 'The body should be application/json.')
  const body = await readBody(request, MAX_BODY)
  if (body === undefined) return writeError(response, 413, `The body should have at most ${MAX_BODY} bytes.`)
  if (path === '/api/clear') {
    inspection.log.clear()
    return writeJson(response, 200, { oldest: inspection.log.oldest })
  }
  if (path !== '/api/decide' || !inspection.playground) return writeError(response, 404, 'There is nothing here.')
  const query = readQuery(body)
  if (typeof query === 'string') return writeError(response, 400, query)
  writeJson(response, 200, inspection.clean(await inspection.playground.ask(query)))
}

async function follow(inspection: Inspection, { request, response }: ApiCall, streams: Set<() => void>): Promise<void> {
  if (streams.size >= MAX_STREAMS)
    return writeError(response, 429, `At most ${MAX_STREAMS} pages can be connected at once.`)
  const { log, instance } = inspection
  const hello = () => ({
    instance,
    content: inspection.capturesContent(),
    playground: inspection.playground !== undefined,
  })
  const lastId = request.headers['last-event-id']
  const source = { log, instance, hello, health: () => inspection.health(), variants: () => inspection.variants() }
  const end = streamEvents(response, source, typeof lastId === 'string' ? lastId : undefined)
  streams.add(end)
  response.once('close', () => streams.delete(end))
  endWithServer(response, end)
}

/** Writes at the reader's pace, so that a large log is not in memory twice. */
async function exportAll(inspection: Inspection, response: ServerResponse): Promise<void> {
  openStream(response, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="plano-requests.json"',
  })
  response.write(`{"notices":${JSON.stringify(inspection.log.notices)},"requests":[`)
  let separator = ''
  for (const entry of inspection.log.entries()) {
    if (response.destroyed) return
    const free = response.write(`${separator}\n${entry}`)
    separator = ','
    if (!free) await drained(response)
  }
  response.end('\n]}\n')
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.on('drain', done)
    response.on('close', done)
  })
}
