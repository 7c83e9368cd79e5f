import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

function start(args: readonly string[], port: number) {
  const env = { PATH: process.env['PATH'] ?? '', PORT: String(port), NO_COLOR: '1' }
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output = { text: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.text += text
  })
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(output.text)
      if (match) return match
      await once(child.stdout, 'data')
    }
  }
  // 'exit' may come before the last output was read.
  return { child, output, until, exited: once(child, 'close') }
}

// Starting two processes takes seconds on a busy machine.
const TIMEOUT_MS = 180_000

it('asks its four questions and exits with --once', { timeout: TIMEOUT_MS }, async () => {
  const { output, exited } = start(['--once'], 0)
  expect(await exited).toEqual([0, null])
  expect(output.text.match(/^\? /gm)).toHaveLength(4)
  expect(output.text).toMatch(/^ {2}sun_agent · \d+ % confident · stage local/m)
  expect(output.text).toMatch(/flight_agent, then packing_agent · \d+ % confident · stage local/)
  expect(output.text).toMatch(/no agent chosen · best candidate \d+ % confident · status 422 · stage default/)
})

it('uses a free port when its own is in use, and exits cleanly on SIGTERM', { timeout: TIMEOUT_MS }, async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await once(blocker, 'listening')
  const { child, until, exited } = start([], (blocker.address() as AddressInfo).port)
  await until(/is in use/)
  const [, url] = await until(/Serving on (http:\/\/127\.0\.0\.1:\d+)/)
  const health = await fetch(`${url}/healthz`)
  expect(health.status).toBe(200)
  await health.arrayBuffer()
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  blocker.close()
})
