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

/** The built page, by path below the mount point. Read once; only built files can be served. */
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
    // Asset names contain a content digest.
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
    // The page was not built, for example in a working copy. The handler reports it.
    return []
  }
}
