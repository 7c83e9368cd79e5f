import type { ServerResponse } from 'node:http'
import type { RequestLog } from '../record/request-log.ts'
import type { ShownEvent } from '../record/request-summary.ts'
import { openStream } from './answer.ts'

const FLUSH_MS = 100
const HEALTH_MS = 1_000
const HEARTBEAT_MS = 15_000
const MAX_BATCH = 500

export interface StreamSource {
  log: RequestLog
  /** Changes with every start of the inspector, so that a page notices when its list is outdated. */
  instance: string
  hello(): object
  health(): unknown
  variants(): unknown
}

/**
 * Sends the list and its changes as server-sent events: `hello`, then `requests` in batches starting with the oldest,
 * `notice`, `health` and `variants`. A slow reader gets fewer, larger batches instead of a growing queue. Returns a
 * function that ends the stream.
 */
export function streamEvents(response: ServerResponse, source: StreamSource, lastId: string | undefined): () => void {
  const { log } = source
  const since = readSince(lastId, source.instance)
  const pending = new Set<string>()
  const notices: ShownEvent[] = [...log.notices]
  let timer: NodeJS.Timeout | undefined
  const seen = new Map<string, string>()
  const send = (event: string, data: unknown, id?: string): void => {
    const line = id === undefined ? '' : `id: ${id}\n`
    response.write(`${line}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    // Compression middleware buffers writes until flushed.
    ;(response as { flush?: () => void }).flush?.()
  }
  const flush = (): void => {
    timer = undefined
    if (response.writableNeedDrain) return
    if (pending.size > 0)
      sendBatch(log, pending, (data) => send('requests', data, `${source.instance}:${log.revision}`))
    if (notices.length > 0) send('notices', notices.splice(0))
    if (pending.size > 0) schedule(0)
  }
  const schedule = (delayMs: number): void => {
    timer ??= setTimeout(flush, delayMs).unref()
  }
  const sendIfChanged = (event: 'health' | 'variants'): void => {
    const state = JSON.stringify(source[event]())
    if (state === seen.get(event) || response.writableNeedDrain) return
    seen.set(event, state)
    send(event, JSON.parse(state))
  }
  const sendHealth = (): void => {
    sendIfChanged('health')
    sendIfChanged('variants')
  }
  openStream(response, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
  send('hello', { ...source.hello(), oldest: log.oldest, size: log.size, fresh: since === undefined })
  for (const summary of log.summaries()) if (summary.revision > (since ?? -1)) pending.add(summary.id)
  const stop = log.onChange(({ request, notice }) => {
    if (request) pending.add(request.id)
    if (notice) notices.push(notice)
    schedule(FLUSH_MS)
  })
  const health = setInterval(sendHealth, HEALTH_MS).unref()
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref()
  response.on('drain', () => schedule(0))
  sendHealth()
  flush()
  const end = (): void => {
    stop()
    clearTimeout(timer)
    clearInterval(health)
    clearInterval(heartbeat)
    response.end()
  }
  response.once('close', end)
  return end
}

/** The revision up to which this reader has this inspector's list. */
function readSince(lastId: string | undefined, instance: string): number | undefined {
  const [known, revision] = (lastId ?? '').split(':')
  return known === instance && /^\d+$/.test(revision ?? '') ? Number(revision) : undefined
}

function sendBatch(log: RequestLog, pending: Set<string>, send: (data: object) => void): void {
  const items = []
  for (const id of pending) {
    pending.delete(id)
    const summary = log.summary(id)
    if (summary) items.push(summary)
    if (items.length >= MAX_BATCH) break
  }
  send({ oldest: log.oldest, items })
}
