import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const check = fileURLToPath(new URL('./check-house.mjs', import.meta.url))
const folders: string[] = []
const manifest = JSON.stringify({
  exports: { '.': './dist/index.js', './node': './dist/node/index.js' },
  imports: { '#platform': { node: './dist/node/platform.js' } },
})

function runCheck(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  folders.push(root)
  for (const [file, text] of Object.entries({ 'packages/core/package.json': manifest, ...files })) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const { status, stdout } = spawnSync(process.execPath, [check, '--root', root], { encoding: 'utf8' })
  return { status, lines: stdout.trim().split('\n').slice(0, -1) }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const lines = (count: number, line: string) => `${line}\n`.repeat(count)

test.each([
  ['an import from a higher layer', 'packages/core/src/wire/a.ts', `import type { X } from '../engine/x.ts'`, 'layer'],
  [
    'an import between folders of one layer',
    'packages/core/src/filter/a.ts',
    `import { x } from '../decide/x.ts'`,
    'layer',
  ],
  [
    'an inline type import from a higher layer',
    'packages/core/src/contract/a.ts',
    `export type X = import('../util/x.ts').X`,
    'layer',
  ],
  ['a re-export from a higher layer', 'packages/core/src/util/a.ts', `export { x } from '../errors/x.ts'`, 'layer'],
  ['a stage that imports the platform', 'packages/core/src/decide/a.ts', `import { x } from '#platform'`, 'layer'],
  ['a folder that belongs to no layer', 'packages/core/src/extras/a.ts', `import { x } from './x.ts'`, 'layer'],
  ['a node module in core', 'packages/core/src/util/a.ts', `import { join } from 'node:path'`, 'node-import'],
  [
    'a dynamic import of a node module in core',
    'packages/core/src/util/a.ts',
    `export const x = import('node:fs')`,
    'node-import',
  ],
  ['undici outside core/src/node', 'packages/core/src/upstream/a.ts', `import { Pool } from 'undici'`, 'node-import'],
  ['a deep import of core', 'packages/koa/src/a.ts', `import { x } from '@planojs/core/src/util/x.ts'`, 'public-names'],
  ['a star export in a package', 'packages/koa/src/index.ts', `export * from './a.ts'`, 'public-names'],
  ['an import from another package', 'packages/koa/src/a.ts', `import { x } from '@planojs/express'`, 'package-import'],
  [
    'a relative path out of the package',
    'packages/koa/src/a.ts',
    `import { x } from '../../core/src/x.ts'`,
    'package-boundary',
  ],
  ['an import without .ts', 'packages/koa/src/a.ts', `import { x } from './b.js'`, 'extension'],
  ['a long file', 'packages/koa/src/a.ts', lines(301, '// line'), 'file-length'],
  ['a long test', 'packages/koa/src/a.test.ts', lines(501, '// line'), 'file-length'],
  ['a long function', 'packages/koa/src/a.ts', `export function f() {\n${lines(59, '')}}`, 'function-length'],
  [
    'too many parameters in a type',
    'packages/koa/src/a.ts',
    'export type F = (a: 1, b: 1, c: 1, d: 1) => void',
    'parameters',
  ],
  ['a meaningless file name', 'packages/koa/src/utils.ts', 'export {}', 'name'],
  ['a file name that is not kebab-case', 'packages/koa/src/FooBar.ts', 'export {}', 'name'],
  ['a mark for unfinished work', 'docs/a.md', `later: ${'TO'}${'DO'}`, 'unfinished'],
  ['a path on one machine', 'packages/koa/src/a.ts', `export const x = '${'/ro'}ot/secret'`, 'machine-path'],
  [
    'a registry in the lock file',
    'pnpm-lock.yaml',
    "    resolution: {tarball: 'https://example.org/x.tgz'}",
    'registry-host',
  ],
])('finds %s', (...[, file, text, rule]) => {
  const result = runCheck({ [file]: text })
  expect(result.status).toBe(1)
  expect(result.lines).toHaveLength(1)
  expect(result.lines[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+ ${rule}: `))
})

test('reports a cycle once, including one through the platform', () => {
  const result = runCheck({
    'packages/core/src/engine/a.ts': `import '#platform'`,
    'packages/core/src/node/platform.ts': `import '../engine/a.ts'`,
  })
  expect(result.lines).toEqual([expect.stringMatching(/ cycle: engine\/a\.ts > node\/platform\.ts > engine\/a\.ts$/)])
})

test('reports nothing for sources that follow the rules', () => {
  const result = runCheck({
    'packages/core/src/contract/x.ts': 'export interface X {\n  y: string\n}\n',
    'packages/core/src/util/x.ts': `import type { X } from '../contract/x.ts'\nexport const x: X = { y: 'https://a.example/work/b' }\n`,
    'packages/core/src/engine/x.ts': `import { x } from '../util/x.ts'\nimport '#platform'\nexport { x }\n`,
    'packages/core/src/node/platform.ts': `import { readFileSync } from 'node:fs'\nexport { readFileSync }\n`,
    'packages/core/src/wire/rows.data.ts': lines(400, '// row'),
    'packages/core/src/wire/x.test.ts': lines(400, '// test'),
    'packages/koa/src/a.test.ts': `import { x } from '@planojs/testing'\nimport { serve } from '@planojs/core/node'\n`,
    'test/a.ts': `import { x } from '@planojs/koa'\nimport { y } from '@planojs/express'\n`,
    'pnpm-lock.yaml': '  a@1.0.0:\n    resolution: {integrity: sha512-x}\n    deprecated: see https://example.org\n',
  })
  expect(result).toEqual({ status: 0, lines: [] })
})
