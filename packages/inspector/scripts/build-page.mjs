#!/usr/bin/env node
// Builds the page into dist/page, unless its sources are unchanged.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(home, 'dist', 'page.stamp')
const digest = createHash('sha256')
for (const file of globSync(['page/**/*.*', 'package.json', 'vite.config.ts'], { cwd: home }).sort())
  digest
    .update(file)
    .update('\0')
    .update(readFileSync(join(home, file)))
const stamp = digest.digest('hex')

const isCurrent =
  existsSync(join(home, 'dist', 'page', 'index.html')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp
if (!isCurrent) {
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({ configFile: join(home, 'vite.config.ts') })
  writeFileSync(stampFile, stamp)
}
