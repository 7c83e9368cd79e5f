import type { IncomingMessage } from 'node:http'
import { isJsonObject, type JsonObject } from '../json.ts'
import type { RecordedRequest } from './recorded-request.ts'

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function parseBody(bytes: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return isJsonObject(value) ? value : {}
  } catch {
    // The bytes are recorded; the request check reports that they are not JSON.
    return {}
  }
}

function pairHeaders(raw: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[index * 2] ?? '', raw[index * 2 + 1] ?? ''] as const)
}

function joinHeaders(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const joined = new Map<string, string>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const before = joined.get(key)
    joined.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(joined)
}

/** Reads a complete request. Rejects when the caller disconnects before the end of the body. */
export async function readRequest(incoming: IncomingMessage): Promise<Omit<RecordedRequest, 'index' | 'connection'>> {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const rawHeaders = pairHeaders(incoming.rawHeaders)
  const bytes = await readBytes(incoming)
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: joinHeaders(rawHeaders),
    rawHeaders,
    bytes,
    body: parseBody(bytes),
    receivedAt: performance.now(),
    state: 'open',
    bytesWritten: 0,
  }
}
