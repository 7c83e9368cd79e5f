import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from './answer.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}
const FOLDER = fileURLToPath(new URL('../../dist/page/', import.meta.url))

let files: ReadonlyMap<string, Page> | undefined

/** The built page by path below the mount point. Read once; only what the build made can be served. */
export function pageFiles(): ReadonlyMap<string, Page> {
  files ??= readFiles()
  return files
}

function readFiles(): ReadonlyMap<string, Page> {
  const found = new Map<string, Page>()
  for (const entry of listFolder()) {
    const type = TYPES[entry.slice(entry.lastIndexOf('.') + 1)]
    if (type === undefined) continue
    const body = readFileSync(`${FOLDER}${entry}`)
    const path = entry.replaceAll('\\', '/')
    // Names of assets hold a digest of their content.
    const headers = path.startsWith('assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
    found.set(`/${path}`, { status: 200, type, body, headers })
  }
  const index = found.get('/index.html')
  if (index) found.set('/', { ...index, headers: { 'cache-control': 'no-cache' } })
  return found
}

function listFolder(): string[] {
  try {
    return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  } catch {
    // A working copy whose page was not built: the handler says so to whoever asks for it.
    return []
  }
}
