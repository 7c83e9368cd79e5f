import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plano } from '@planojs/core'
import { inspect } from './inspection.ts'
import type { InspectorOptions } from './inspector-options.ts'
import { type Access, createAccess } from './serve/access.ts'
import { writeError, writePage } from './serve/answer.ts'
import { type Api, createApi } from './serve/handle-api.ts'
import { pageFiles } from './serve/page-files.ts'
import { askForToken } from './serve/token-page.ts'

/** The part of a Koa context that the inspector uses. */
export interface KoaContext {
  req: IncomingMessage
  res: ServerResponse
  path: string
  querystring: string
  respond?: boolean
}

/**
 * A handler for Express and Connect (`request, response, next`), plain Node (`request, response`) and Koa (`context,
 * next`).
 */
export interface PlanoInspector {
  (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void): void
  (context: KoaContext, next: () => Promise<unknown>): Promise<void>
  /** Stops listening to the engine, ends the streams of open pages and closes the playground. */
  close(): Promise<void>
}

interface Visit {
  request: IncomingMessage
  response: ServerResponse
  /** Path below the mount point, with a leading slash. Empty for the mount point without a slash. */
  path: string
  query: string
  /** The path that the client sent. */
  sentPath: string
}

/**
 * Creates a page that shows which agent or model answered each request, and why: `app.use('/plano',
 * planoInspector(plano))`. With Koa and plain Node, set the mount path in `options.prefix`. Without a token or an
 * `allow` rule, only this machine has access.
 */
export function planoInspector(plano: Plano, options: InspectorOptions = {}): PlanoInspector {
  const inspection = inspect(plano, options)
  const api = createApi(inspection)
  const access = createAccess(options)
  const prefix = (options.prefix ?? '').replace(/\/+$/, '')
  const serveNode = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void): void => {
    const visit = readVisit({ request, response, prefix, url: request.url ?? '/' })
    const away = next ?? (() => writeError(response, 404, 'There is nothing here.'))
    if (visit === undefined) {
      away()
      return
    }
    serve(visit, { api, access })
      .then((served) => {
        if (!served) away()
      })
      .catch((error: unknown) => fail(response, error, next))
  }
  const serveKoa = async (context: KoaContext, next: () => Promise<unknown>): Promise<void> => {
    const { req, res, path, querystring } = context
    const visit = readVisit({ request: req, response: res, prefix, url: `${path}?${querystring}` })
    if (visit === undefined) return void (await next())
    context.respond = false
    if (await serve(visit, { api, access })) return
    context.respond = true
    await next()
  }
  const handler = (first: IncomingMessage | KoaContext, second: unknown, third?: (error?: unknown) => void) =>
    'req' in first && 'res' in first && typeof second === 'function'
      ? serveKoa(first as KoaContext, second as () => Promise<unknown>)
      : serveNode(first as IncomingMessage, second as ServerResponse, third)
  const close = async (): Promise<void> => {
    api.close()
    await inspection.close()
  }
  return Object.assign(handler, { close }) as PlanoInspector
}

function readVisit(entry: {
  request: IncomingMessage
  response: ServerResponse
  prefix: string
  url: string
}): Visit | undefined {
  const { request, response, prefix, url } = entry
  const [path = '/', query = ''] = splitOnce(url, '?')
  const [sentPath = '/'] = splitOnce((request as { originalUrl?: string }).originalUrl ?? request.url ?? '/', '?')
  if (path !== prefix && !path.startsWith(`${prefix}/`)) return undefined
  return { request, response, path: path.slice(prefix.length), query, sentPath }
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Answers a request. Returns false when the path does not belong to the page. */
async function serve(visit: Visit, { api, access }: { api: Api; access: Access }): Promise<boolean> {
  const { request, response, path, query } = visit
  const isApi = path.startsWith('/api/')
  const file = pageFiles().get(path === '' ? '/' : path)
  if (!isApi && file === undefined && path !== '/token' && path !== '' && path !== '/') return false
  const verdict = await access.check(request)
  if (verdict === 'no') {
    writeError(
      response,
      403,
      'Only this machine has access. A token, or a rule of the application, opens it to others.',
    )
  } else if (isRootWithoutSlash(visit)) {
    // A relative redirect: neither a proxy's prefix nor a crafted path can redirect elsewhere.
    const name = encodeURIComponent(visit.sentPath.slice(visit.sentPath.lastIndexOf('/') + 1))
    const location = `./${name}/${query === '' ? '' : `?${query}`}`
    writePage(response, { status: 302, type: 'text/plain', body: '', headers: { location } })
  } else if (verdict === 'token' && isApi) {
    writeError(response, 401, 'The token is missing or is not the right one.')
  } else if (verdict === 'token' || path === '/token') {
    await askForToken(access, { request, response, path, query })
  } else if (isApi) {
    await api.handle({ request, response, path })
  } else if (file === undefined) {
    writeError(response, 503, 'The page was not found: keep @planojs/inspector out of the bundle, or run its build.')
  } else {
    writePage(response, request.method === 'HEAD' ? { ...file, body: '' } : file)
  }
  return true
}

function isRootWithoutSlash({ path, sentPath }: Visit): boolean {
  return (path === '' || path === '/') && !sentPath.endsWith('/')
}

function fail(response: ServerResponse, error: unknown, next: ((error?: unknown) => void) | undefined): void {
  if (response.headersSent) response.destroy()
  else if (next) next(error)
  else writeError(response, 500, 'The inspector failed in an unexpected way.')
}
