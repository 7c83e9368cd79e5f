import type { IncomingMessage, ServerResponse } from 'node:http'

const SAFE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** A response. */
export interface Page {
  status: number
  type: string
  body: string | Uint8Array
  headers?: Readonly<Record<string, string>>
}

export function writePage(response: ServerResponse, page: Page): void {
  response.writeHead(page.status, {
    ...SAFE_HEADERS,
    'content-type': page.type,
    'content-length': Buffer.byteLength(page.body),
    'cache-control': 'no-store',
    ...page.headers,
  })
  response.end(page.body)
}

export function writeJson(response: ServerResponse, status: number, value: unknown): void {
  writePage(response, { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) })
}

export function writeError(response: ServerResponse, status: number, message: string): void {
  writeJson(response, status, { error: { message } })
}

/** Starts a response of unknown length. */
export function openStream(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'cache-control': 'no-store, no-transform', ...headers })
}

/** The body as text; undefined when it exceeds `limit` bytes. A body parser may already have put it into `body`. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const parsed = (request as { body?: unknown }).body
  if (parsed !== undefined && request.readableEnded) return typeof parsed === 'string' ? parsed : JSON.stringify(parsed)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array
    size += bytes.byteLength
    if (size > limit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
