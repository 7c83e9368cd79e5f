import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallContext } from '@planojs/core'

/** Keys that clients must show, alone or each with who it belongs to. */
export type ApiKeys = readonly string[] | Readonly<Record<string, CallContext>>

/** Who a request comes from; undefined when it shows no key of ours. */
export type KeyCheck = (request: IncomingMessage) => CallContext | undefined

/**
 * Makes the check. Keys are looked up by digest, so that the time a wrong one takes says nothing about the right ones. OpenAI's
 * clients show a bearer token, Anthropic's `x-api-key` or a bearer token, Azure's `api-key`, Google's
 * `x-goog-api-key`.
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

const MESSAGE = 'This needs an API key that the server knows.'

/** The 401 in the shape of the API that was asked. */
export function refuseKey(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(401, {
    'content-type': 'application/json',
    'x-request-id': `req_${randomBytes(12).toString('hex')}`,
    'www-authenticate': 'Bearer',
    'x-should-retry': 'false',
  })
  response.end(JSON.stringify(writeRefusal(request.url ?? '')))
  // What the client still sends is not read.
  request.resume()
}

function writeRefusal(url: string): object {
  if (/\/messages(?:[/?]|$)/.test(url))
    return { type: 'error', error: { type: 'authentication_error', message: MESSAGE } }
  if (/:(?:generateContent|streamGenerateContent|countTokens)(?:\?|$)/.test(url))
    return { error: { code: 401, message: MESSAGE, status: 'UNAUTHENTICATED' } }
  return { error: { message: MESSAGE, type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }
}
