import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallContext } from '@planojs/core'

/** Accepted keys: a list, or a map from each key to the identity of its owner. */
export type ApiKeys = readonly string[] | Readonly<Record<string, CallContext>>

/** Returns the caller's identity, or undefined when the request has no valid key. */
export type KeyCheck = (request: IncomingMessage) => CallContext | undefined

/**
 * Creates the check. Keys are looked up by digest, so response times reveal nothing about valid keys. Accepts a bearer
 * token (OpenAI, Anthropic), `x-api-key` (Anthropic), `api-key` (Azure) and `x-goog-api-key` (Google).
 */
export function createKeyCheck(keys: ApiKeys): KeyCheck {
  const entries: [string, CallContext][] = Array.isArray(keys)
    ? keys.map((key: string) => [key, {}])
    : Object.entries(keys as Readonly<Record<string, CallContext>>)
  const known = new Map(entries.map(([key, context]) => [digest(key), context]))
  return (request) => {
    const shown = readKey(request)
    return shown === undefined ? undefined : known.get(digest(shown))
  }
}

function readKey({ headers }: IncomingMessage): string | undefined {
  const bearer = /^bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1]
  const named = headers['x-api-key'] ?? headers['api-key'] ?? headers['x-goog-api-key']
  return bearer ?? (Array.isArray(named) ? named[0] : named)
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64')
}

const MESSAGE = 'A valid API key is required.'

/** Answers 401 in the form of the requested API. */
export function refuseKey(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(401, {
    'content-type': 'application/json',
    'x-request-id': `req_${randomBytes(12).toString('hex')}`,
    'www-authenticate': 'Bearer',
    'x-should-retry': 'false',
  })
  response.end(JSON.stringify(writeRefusal(request.url ?? '')))
  // Discards the rest of the request body.
  request.resume()
}

function writeRefusal(url: string): object {
  if (/\/messages(?:[/?]|$)/.test(url))
    return { type: 'error', error: { type: 'authentication_error', message: MESSAGE } }
  if (/:(?:generateContent|streamGenerateContent|countTokens)(?:\?|$)/.test(url))
    return { error: { code: 401, message: MESSAGE, status: 'UNAUTHENTICATED' } }
  return { error: { message: MESSAGE, type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }
}
