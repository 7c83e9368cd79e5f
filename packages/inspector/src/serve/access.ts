import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface AccessOptions {
  /** Access token: once as `?token=`, as a bearer token, or entered on the page. An empty one counts as none. */
  token?: string
  /** Custom access check, for example by session. It replaces the checks of token and address. */
  allow?: (request: IncomingMessage) => boolean | Promise<boolean>
}

export type Verdict = 'yes' | 'no' | 'token'

/** Decides about read and write access. */
export interface Access {
  check(request: IncomingMessage): Promise<Verdict>
  /** Whether a text is the token. */
  matches(text: string): boolean
  /** The cookie that replaces the token. It does not contain the token. */
  readonly cookie: string
}

const COOKIE = 'plano_inspector'
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const LOOPBACK_HOST = /^(?:localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

export function isLoopback(host: string): boolean {
  return host === 'localhost' || LOOPBACK.test(host)
}

/**
 * Without a token or custom check, only this machine has access: connection and Host header must be loopback (which
 * prevents DNS rebinding), without a proxy in between.
 */
export function createAccess({ token, allow }: AccessOptions): Access {
  const salt = randomBytes(16)
  const digest = (text: string): Buffer => createHash('sha256').update(salt).update(text).digest()
  // An empty token, often an unset variable, would let in everyone who sends an empty one.
  const wanted = token === undefined || token === '' ? undefined : digest(token)
  const pass = wanted === undefined ? '' : createHash('sha256').update(wanted).update('cookie').digest('base64url')
  const matches = (text: string): boolean => wanted !== undefined && timingSafeEqual(digest(text), wanted)
  return {
    matches,
    cookie: `${COOKIE}=${pass}; HttpOnly; SameSite=Strict`,
    async check(request) {
      if (allow !== undefined) return (await allow(request)) ? 'yes' : 'no'
      if (wanted === undefined) return isFromHere(request) ? 'yes' : 'no'
      const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
      if (bearer !== undefined) return matches(bearer) ? 'yes' : 'token'
      return timingSafeEqual(digest(readCookie(request) ?? ''), digest(pass)) ? 'yes' : 'token'
    },
  }
}

function isFromHere({ socket, headers, httpVersion }: IncomingMessage): boolean {
  // Browsers do not speak HTTP/1.0. Older proxies do by default, and send no header that shows them.
  if (httpVersion === '1.0' || FORWARDED.some((name) => headers[name] !== undefined)) return false
  return LOOPBACK.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(headers.host ?? '')
}

function readCookie({ headers }: IncomingMessage): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === COOKIE) return value
  }
  return undefined
}

/** Whether a request comes from the page itself, or from outside a browser. */
export function isSameOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === headers.host
}
