import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

test('an uncaught configuration error prints a few lines, and source maps lead to the source', () => {
  const code = `import { createPlano } from './packages/core/dist/index.js'
    await createPlano({ agents: [{ id: 'a', run: () => '', timeout: '30x' }] })`
  const { stderr } = run('--enable-source-maps', '--input-type=module', '--eval', code)
  expect(stderr).toContain('agents[0].timeout: is "30x", expected a duration')
  expect(stderr).toMatch(/at settle .*core\/src\/config\/parse-object\.ts:\d+/)
  // Node prints the source line that threw. In a minified bundle that would be the whole file.
  expect(run('--input-type=module', '--eval', code).stderr.length).toBeLessThan(5000)
})

test('the command names the Node version that it needs', () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})'
  const { status, stderr } = run('--import', older, 'packages/cli/bin/plano.js', 'check')
  expect([status, stderr]).toEqual([1, 'plano needs Node.js 22.19 or later; this is Node.js 20.20.2.\n'])
})
