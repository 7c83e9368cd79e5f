import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const FAILING = `{ agents: [
  { id: 'clumsy', run: () => { throw new Error('no such city') } },
  { id: 'silent', run: () => undefined },
] }`
const EXPRESS = `
  import { planoMiddleware } from '@planojs/express'
  import express from 'express'
  const handler = express().use(planoMiddleware(${FAILING}))`
const TWO = `
  import { planoMiddleware } from '@planojs/express'
  import express from 'express'
  const fail = (name) => { throw new Error(name + ' broke') }
  const of = (id) => planoMiddleware({ agents: [{ id, run: () => fail(id) }] })
  const handler = express().use('/first', of('first')).use('/second', of('second'))
  import { createServer } from 'node:http'
  const server = createServer(handler).listen(0, '127.0.0.1', async () => {
    for (const model of ['first', 'second']) {
      const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hello' }] })
      const url = 'http://127.0.0.1:' + server.address().port + '/' + model + '/v1/chat/completions'
      await (await fetch(url, { method: 'POST', body })).text()
    }
    process.exit()
  })`
const KOA = `
  import { planoMiddleware } from '@planojs/koa'
  import Koa from 'koa'
  const handler = new Koa().use(planoMiddleware(${FAILING})).callback()`
const ASK = `
  import { createServer } from 'node:http'
  const server = createServer(handler).listen(0, '127.0.0.1', async () => {
    for (const model of ['clumsy', 'silent']) {
      const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'CANARY' }] })
      const url = 'http://127.0.0.1:' + server.address().port + '/v1/chat/completions'
      console.log(await (await fetch(url, { method: 'POST', body })).text())
    }
    process.exit()
  })`

async function run(code: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PLANO_DOCTOR: 'on', ...env },
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err }
}

describe.each([
  ['Express', EXPRESS],
  ['Koa', KOA],
])('an agent in code that fails behind %s', (_name, code) => {
  it('prints its exception in development, and only there', { timeout: 60_000 }, async () => {
    const { out, err } = await run(code + ASK, { NODE_ENV: 'development' })
    expect(err).toMatch(/plano: agent "clumsy" threw Error: no such city\n {4}at /)
    expect(err).toContain('plano: Agent "silent" returned undefined, not a text, a stream')
    expect(out).not.toContain('no such city')
    expect(err).not.toContain('CANARY')
    for (const env of [{ NODE_ENV: 'production' }, { NODE_ENV: 'development', PLANO_DOCTOR: 'off' }])
      expect((await run(code + ASK, env)).err).not.toMatch(/clumsy|silent/)
  })
})

it('prints exceptions of every engine of an application in development', { timeout: 60_000 }, async () => {
  const { err } = await run(TWO, { NODE_ENV: 'development' })
  expect(err).toContain('agent "first" threw Error: first broke')
  expect(err).toContain('agent "second" threw Error: second broke')
})
