import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { KEY_NOTES } from '../packages/core/src/config/reference/key-notes.data.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

test('an uncaught configuration error prints a few lines, and source maps lead to the source', () => {
  const code = `import { createPlano } from './packages/core/dist/index.js'
    await createPlano({ agents: [{ id: 'a', run: () => '', timeout: '30x' }] })`
  const { stderr } = run('--enable-source-maps', '--input-type=module', '--eval', code)
  expect(stderr).toContain('agents[0].timeout: is "30x", expected a duration')
  expect(stderr).toMatch(/at settle .*core\/src\/config\/.*parse-object\.ts:\d+/)
  // Node prints the source line that threw. In a minified bundle that would be the whole file.
  expect(run('--input-type=module', '--eval', code).stderr.length).toBeLessThan(5000)
})

test('the command names the Node version that it needs', () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})'
  const { status, stderr } = run('--import', older, 'packages/cli/bin/plano.js', 'check')
  expect([status, stderr]).toEqual([1, 'plano needs Node.js 22.19 or later; this is Node.js 20.20.2.\n'])
})

test('the built HTTP client reads HTTP/2 when a server speaks it, and not before', () => {
  const code = `import { once } from 'node:events'
    import { createServer } from 'node:https'
    import { CERTIFICATE as cert, KEY as key } from './test/surviving/certificate.data.ts'
    import { createNodeTransport } from './packages/core/dist/node/index.js'
    const told = []
    const isRead = () => process.moduleLoadList.includes('NativeModule internal/http2/core')
    async function ask(server, http2) {
      await once(server.listen(0), 'listening')
      const transport = createNodeTransport({ http2, tls: { ca: cert } })
      const url = 'https://localhost:' + server.address().port
      const { status } = await transport.send({ url, method: 'POST', headers: [], body: '{}' })
      told.push(status, isRead())
      await transport.close()
    }
    const answer = (request, response) => response.end(request.httpVersion)
    await ask(createServer({ key, cert }, answer), false)
    const { createSecureServer } = await import('node:http2')
    await ask(createSecureServer({ key, cert }, answer), true)
    console.log(told.join())
    process.exit()`
  expect(run('--input-type=module', '--eval', code).stdout).toBe('200,false,200,true\n')
})

test('editors show the meaning of every configuration key', () => {
  const types = readFileSync(new URL('../packages/core/dist/config/schema/root.d.ts', import.meta.url), 'utf8')
  const missing = Object.entries(KEY_NOTES).filter(([path, [, note]]) => {
    const key = path.split('.').at(-1)?.replaceAll(/\[\]/g, '')
    return !types.includes(`/** ${note} */ ${key}: z.`)
  })
  expect(missing).toEqual([])
  expect(Object.keys(KEY_NOTES).length).toBeGreaterThan(400)
})
