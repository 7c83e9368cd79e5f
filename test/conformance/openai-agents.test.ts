import { Agent, Runner, setTracingDisabled, tool } from '@openai/agents-core'
import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { planoModelProvider } from '@planojs/openai-agents'
import { createScriptedProvider, type ProviderScript } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

setTracingDisabled(true)
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(script: ProviderScript, api: 'responses' | 'chat', more: Partial<PlanoConfigInput> = {}) {
  const upstream = await createScriptedProvider({ script })
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'anthropic/claude-sonnet-4-5', access_key: 'sk-test', base_url: upstream.url, default: true },
      ],
      resilience: { retry: { max_attempts: 1 } },
      ...more,
    },
    { env: {} },
  )
  const modelProvider = planoModelProvider(plano, { api, tenant: 'acme' })
  closers.push(
    () => upstream.close(),
    () => plano.close({ drainMs: 0 }),
    () => modelProvider.close(),
  )
  return { plano, upstream, runner: new Runner({ modelProvider }) }
}

const add = tool({
  name: 'add',
  description: 'Adds two numbers.',
  parameters: z.object({ a: z.number(), b: z.number() }),
  execute: async ({ a, b }) => String(a + b),
})

describe.each(['responses', 'chat'] as const)('OpenAI Agents SDK over %s, models of another provider', (api) => {
  it('runs an agent with tools', async () => {
    const { runner, upstream } = await open(
      (request) =>
        request.index === 0 ? { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] } : 'It is 3.',
      api,
    )
    const agent = new Agent({ name: 'sums', instructions: 'Add.', model: 'claude-sonnet-4-5', tools: [add] })
    const result = await runner.run(agent, '1 + 2?')
    expect(result.finalOutput).toBe('It is 3.')
    expect(upstream.requests.map(({ path }) => path)).toEqual(['/v1/messages', '/v1/messages'])
    expect(JSON.stringify(upstream.requests[1]?.body)).toContain('tool_result')
  })

  it('streams, hands over to another agent, and lets the engine route without a model', async () => {
    const { runner } = await open((request) => {
      const { tools = [] } = request.body as { tools?: { name: string }[] }
      const handoff = tools.find(({ name }) => name.startsWith('transfer_to'))
      return handoff === undefined
        ? 'Hello from below.'
        : { toolCalls: [{ id: 'h1', name: handoff.name, arguments: {} }] }
    }, api)
    const below = new Agent({ name: 'below', instructions: 'Greet.' })
    const above = new Agent({ name: 'above', instructions: 'Hand over.', handoffs: [below] })
    const result = await runner.run(above, 'hi', { stream: true })
    const pieces: string[] = []
    for await (const event of result)
      if (event.type === 'raw_model_stream_event' && event.data.type === 'output_text_delta')
        pieces.push(event.data.delta)
    await result.completed
    expect(pieces.join('')).toBe('Hello from below.')
    expect(result.lastAgent?.name).toBe('below')
    expect(result.state.usage.requests).toBe(2)
  })

  it('reaches an agent listener by name, with the caller’s identity', async () => {
    const { plano, runner } = await open(() => 'unused', api, {
      agents: [{ id: 'echo', run: ({ messages }) => `echo ${messages.at(-1)?.content}` }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'echo', description: 'Says it again' }] }],
    })
    const seen: unknown[] = []
    plano.on('request', (event) => seen.push(event.tenant))
    const result = await runner.run(new Agent({ name: 'desk', model: 'front' }), 'hi')
    expect(result.finalOutput).toBe('echo hi')
    expect(seen).toEqual(['acme'])
  })

  it('reports the engine’s refusal with its status, without retrying', async () => {
    const { runner, upstream } = await open(() => ({ status: 503, error: 'ill' }), api)
    const agent = new Agent({ name: 'sums', model: 'claude-sonnet-4-5' })
    await expect(runner.run(agent, 'hi')).rejects.toMatchObject({ status: 503 })
    expect(upstream.requests).toHaveLength(1)
  })
})
