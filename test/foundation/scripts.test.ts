import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createScriptedProvider } from '@planojs/testing'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a script in which nothing but Plano waits. Node.js ends such a process with code 13 if no timer keeps it alive. */
async function runScript(code: string): Promise<[code: unknown, output: string]> {
  const source = `import { createPlano } from './packages/core/dist/index.js'\n${code}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], { cwd: root })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [status] = await once(child, 'close')
  return [status, output]
}

const ask = `const ask = (plano, model) => plano.fetch('/v1/chat/completions', {
  method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Hi' }] }) })\n`

it('a script lives until its request was repeated', async () => {
  const provider = await createScriptedProvider({ script: [{ status: 503, error: 'busy' }, { text: 'Here I am.' }] })
  const provided = JSON.stringify({ model: 'openai/a', access_key: 'k', base_url: provider.url })
  const told = await runScript(`${ask}
    const plano = await createPlano({ model_providers: [${provided}] })
    const response = await ask(plano, 'openai/a')
    const { choices } = await response.json()
    console.log(response.status, choices[0].message.content)`)
  await provider.close()
  expect(told).toEqual([0, '200 Here I am.\n'])
  expect(provider.requests).toHaveLength(2)
})

it.each([
  ['filter', `filters: [{ id: 'f', run: never, timeout: '50ms', fail: 'open' }], listeners: [desk(['f'])]`],
  ['router', `orchestration: { router: never }, listeners: [desk([])]`],
])('a script lives until a %s that never answers has had its time', async (_, config) => {
  const told = await runScript(`${ask}
    const never = () => new Promise(() => {})
    const desk = (input_filters) => ({ type: 'agent', name: 'desk', input_filters,
      agents: [{ id: 'a', description: 'Weather' }, { id: 'b', description: 'Orders' }] })
    const agents = ['a', 'b'].map((id) => ({ id, run: () => 'Hello.' }))
    const plano = await createPlano({ agents, ${config} })
    console.log((await ask(plano, 'desk')).status)`)
  expect(told).toEqual([0, '200\n'])
})

it.each([
  ['answers', `() => new Promise(() => {})`],
  ['goes on', `async function* () { yield 'Well, '; await new Promise(() => {}) }`],
])('a script lives until an agent in code that never %s has had its time', async (_, run) => {
  const told = await runScript(`${ask}
    const timeout = { first_byte: '50ms', idle: '50ms' }
    const plano = await createPlano({ agents: [{ id: 'a', run: ${run}, resilience: { timeout } }] })
    const { error } = await (await ask(plano, 'a')).json()
    console.log(error.code)`)
  expect(told).toEqual([0, 'agent_timeout\n'])
})

it('a script ends although nobody reads the stream of its agent', async () => {
  const told = await runScript(`
    const run = async function* () { for (;;) yield 'and ' }
    const plano = await createPlano({ agents: [{ id: 'a', run }] })
    const body = JSON.stringify({ model: 'a', stream: true, messages: [{ role: 'user', content: 'Hi' }] })
    console.log((await plano.fetch('/v1/chat/completions', { method: 'POST', body })).status)`)
  expect(told).toEqual([0, '200\n'])
})

it('a script lives until a store that never answers has had its time', async () => {
  const told = await runScript(`${ask}
    const never = () => new Promise(() => {})
    const stores = { counters: { take: never, settle: never } }
    const limits = [{ name: 'few', requests: 3, window: '1m' }]
    const plano = await createPlano({ agents: [{ id: 'a', run: () => 'Hello.' }], limits }, { stores })
    console.log((await ask(plano, 'a')).status)`)
  expect(told).toEqual([0, '200\n'])
})
