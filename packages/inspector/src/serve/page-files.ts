import { readdirSync, readFileSync } from 'node:fs'
// A default import, because users' bundles often declare `createRequire` at the top.
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Page } from './answer.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

let files: ReadonlyMap<string, Page> | undefined

/** The built page, by path below the mount point. Read once; only built files can be served. */
export function pageFiles(): ReadonlyMap<string, Page> {
  files ??= readFiles()
  return files
}

function readFiles(): ReadonlyMap<string, Page> {
  const folder = [besideModule, inApplication].map(tryFind).find((one) => one !== undefined && list(one).length > 0)
  const found = new Map<string, Page>()
  for (const entry of folder === undefined ? [] : list(folder)) {
    const type = TYPES[entry.slice(entry.lastIndexOf('.') + 1)]
    if (type === undefined) continue
    const body = readFileSync(join(folder ?? '', entry))
    const path = entry.replaceAll('\\', '/')
    // Asset names contain a content digest.
    const headers = path.startsWith('assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
    found.set(`/${path}`, { status: 200, type, body, headers })
  }
  const index = found.get('/index.html')
  if (index) found.set('/', { ...index, headers: { 'cache-control': 'no-cache' } })
  return found
}

/** From the sources and from the built files it is the same path. */
const PAGE = '../../dist/page/'

const besideModule = () => fileURLToPath(new URL(PAGE, import.meta.url))

/** In an application bundled into one file, which has no page beside it, the package may be installed all the same. */
function inApplication(): string {
  const application = nodeModule.createRequire(join(process.cwd(), 'package.json'))
  return join(dirname(application.resolve('@planojs/inspector/package.json')), 'dist', 'page')
}

function tryFind(find: () => string): string | undefined {
  try {
    return find()
  } catch {
    // Bundles of CommonJS have no URL of their own, and the package may not be installed. The handler reports it.
    return undefined
  }
}

function list(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return names.includes('index.html') ? names : []
  } catch {
    // The page was not built, for example in a working copy. The handler reports it.
    return []
  }
}
