import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { createPlano, type Plano } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function createFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plano-config-'))
  closers.push(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

const written = (answer: string) => `interface Turn { input: string }
const run = (turn: Turn): string => \`${answer} \${turn.input}\`
export default {
  agents: [{ id: 'one', run }],
  listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'Everything' }] }],
}
`

async function ask(plano: Plano): Promise<string> {
  const body = JSON.stringify({ model: 'desk', messages: [{ role: 'user', content: 'hi' }] })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  const { choices } = (await response.json()) as { choices: { message: { content: string } }[] }
  return choices[0]?.message.content ?? ''
}

describe('a configuration in TypeScript', () => {
  it('is imported again at every reload', async () => {
    const folder = await createFolder({ 'plano.config.ts': written('first') })
    const path = join(folder, 'plano.config.ts')
    const plano = await createPlano(path, { env: {} })
    closers.push(() => plano.close())
    expect(await ask(plano)).toBe('first hi')
    for (const answer of ['second', 'third', 'first']) {
      await writeFile(path, written(answer))
      await plano.reload(path)
      expect(await ask(plano)).toBe(`${answer} hi`)
    }
  })

  it('with an error in its code changes nothing', async () => {
    const folder = await createFolder({ 'plano.config.ts': written('first') })
    const path = join(folder, 'plano.config.ts')
    const plano = await createPlano(path, { env: {} })
    closers.push(() => plano.close())
    await writeFile(path, 'export default { agents: [')
    await expect(plano.reload(path)).rejects.toMatchObject({ code: 'invalid_config' })
    expect(await ask(plano)).toBe('first hi')
  })
})

const middleware = new URL('../../packages/express/dist/index.js', import.meta.url).href

describe('planoMiddleware() without an argument', () => {
  it.each(['.', 'dist/server'])('reads plano.yaml beside package.json, started in %s', async (place) => {
    const agents = 'agents: [{id: one, url: "http://localhost:1"}]'
    const listeners = 'listeners: [{type: agent, name: desk, agents: [{id: one, description: All}]}]'
    const folder = await createFolder({
      'package.json': '{"type":"module"}',
      'plano.yaml': `version: v0.4.0\n${agents}\n${listeners}\n`,
      'dist/server/main.mjs': `
        import { planoMiddleware } from ${JSON.stringify(middleware)}
        const { config } = await planoMiddleware().plano
        console.log(config.listeners[0].name)
      `,
    })
    const main = join(folder, 'dist/server/main.mjs')
    const { stdout } = await promisify(execFile)(process.execPath, [main], { cwd: join(folder, place) })
    expect(stdout.trim()).toBe('desk')
  })
})
