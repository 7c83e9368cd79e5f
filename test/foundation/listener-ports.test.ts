import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { serveListeners } from '@planojs/core/node'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Two agent listeners and a model, all in this process. */
const config = (ports: { desk: number; kitchen?: number; models?: number }): PlanoConfigInput => ({
  agents: [
    { id: 'desk_agent', run: () => 'the desk' },
    { id: 'cook', run: () => 'the kitchen' },
  ],
  model_providers: [{ model: 'openai/gpt-4o-mini', run: () => 'the model', default: true }],
  listeners: [
    { type: 'model', name: 'models', port: ports.models ?? 0 },
    {
      type: 'agent',
      name: 'desk',
      port: ports.desk,
      agents: [{ id: 'desk_agent', description: 'Answers everything' }],
    },
    { type: 'agent', name: 'kitchen', port: ports.kitchen, agents: [{ id: 'cook', description: 'Cooks' }] },
  ],
})

async function open(given: PlanoConfigInput, options?: { host: string }) {
  const plano = await createPlano(given, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const opened = await serveListeners(plano, options)
  closers.push(() => opened.close())
  return opened
}

async function ask(url: string, path: string, model: string): Promise<string> {
  const isGemini = path.includes(':')
  const body = isGemini
    ? { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] }
    : { model, max_tokens: 9, [path.endsWith('responses') ? 'input' : 'messages']: [{ role: 'user', content: 'hi' }] }
  const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
  return response.text()
}

describe('the ports of listeners', () => {
  it('keep their listener when a filter changes the model', async () => {
    const given = config({ desk: 0, kitchen: 0 })
    const rename = { id: 'rename', run: () => ({ action: 'rewrite', body: { model: 'any', messages: [user] } }) }
    const user = { role: 'user', content: 'hi' }
    const listeners = given.listeners?.map((each) => ({ ...each, input_filters: ['rename'] }))
    const { servers } = await open({ ...given, listeners, filters: [rename] } as PlanoConfigInput)
    const [, desk, kitchen] = servers.map(({ url }) => url)
    expect(await ask(kitchen ?? '', '/v1/chat/completions', 'gpt-4o-mini')).toContain('the kitchen')
    expect(await ask(desk ?? '', '/agents/kitchen/v1/chat/completions', 'gpt-4o-mini')).toContain('the kitchen')
  })

  it('lets an agent listener answer every request on its own port, whatever model the request names', async () => {
    const { servers } = await open(config({ desk: 0 }))
    expect(servers.map(({ listener }) => listener)).toEqual([undefined, 'desk'])
    const [models, desk] = servers.map(({ url }) => url)
    for (const path of ['/v1/chat/completions', '/v1/messages', '/v1/responses', '/v1beta/models/x:generateContent']) {
      expect(await ask(desk ?? '', path, 'gpt-4o-mini')).toContain('the desk')
    }
    expect(await ask(models ?? '', '/v1/chat/completions', 'gpt-4o-mini')).toContain('the model')
    expect(await ask(models ?? '', '/v1/chat/completions', 'kitchen')).toContain('the kitchen')
    expect(await ask(desk ?? '', '/agents/kitchen/v1/chat/completions', 'any')).toContain('the kitchen')
    expect((await fetch(`${desk}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${desk}/v1/models`)).text()).toContain('"kitchen"')
  })

  it('listens on the address of the listener, unless a host is given', async () => {
    const given = config({ desk: 0 })
    for (const listener of given.listeners as { address?: string }[]) listener.address = '0.0.0.0'
    const everywhere = await open(given)
    const addresses = ({ servers }: typeof everywhere) =>
      servers.map(({ server }) => (server.address() as AddressInfo).address)
    expect(addresses(everywhere)).toEqual(['0.0.0.0', '0.0.0.0'])
    expect(addresses(await open(given, { host: '127.0.0.1' }))).toEqual(['127.0.0.1', '127.0.0.1'])
  })

  it('refuses two listeners with the same port', async () => {
    await expect(open(config({ desk: 4001, kitchen: 4001 }))).rejects.toMatchObject({
      code: 'invalid_config',
      message: 'The agent listener "desk" and the agent listener "kitchen" have the same port 4001.',
    })
    await expect(open(config({ desk: 4001, models: 4001 }))).rejects.toThrow(
      'The model listener and the agent listener "desk" have the same port 4001.',
    )
  })

  it('opens nothing when one port is in use, and leaves the engine usable', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    closers.push(() => new Promise((resolve) => taken.close(resolve)))
    const { port } = taken.address() as AddressInfo
    const free = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => free.once('listening', resolve))
    const first = (free.address() as AddressInfo).port
    await new Promise((resolve) => free.close(resolve))
    const plano = await createPlano(config({ models: first, desk: port }), { env: {} })
    closers.push(() => plano.close({ drainMs: 0 }))
    await expect(serveListeners(plano)).rejects.toThrow(String(port))
    await expect(fetch(`http://127.0.0.1:${first}/healthz`)).rejects.toThrow()
    expect((await plano.fetch('/healthz')).status).toBe(200)
  })
})
