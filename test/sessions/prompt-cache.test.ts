import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(config: (url: string) => PlanoConfigInput) {
  const provider = await createScriptedProvider()
  const plano = await createPlano(config(provider.url), { env: {} })
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  const ask = (model: string, system: string, headers: Record<string, string> = {}) => {
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: 'hi' },
    ]
    const body = JSON.stringify({ model, messages })
    return plano.fetch('/v1/chat/completions', { method: 'POST', headers, body }).then((answer) => answer.text())
  }
  const markers = () => JSON.stringify(provider.requests.at(-1)?.body).split('"cache_control"').length - 1
  return { provider, ask, markers }
}

it('marks the prompt only for the provider that is called', async () => {
  const long = 'You know a lot. '.repeat(400)
  const { provider, ask, markers } = await open((base_url) => ({
    prompt_caching: { enabled: true },
    model_providers: ['openai/a', 'anthropic/claude-x'].map((model) => ({ model, access_key: 'k', base_url })),
    model_aliases: { both: { target: 'openai/a', fallbacks: ['anthropic/claude-x'] } },
  }))
  await ask('openai/a', long)
  expect(markers()).toBe(0)
  provider.enqueue({ status: 401, error: { message: 'no' } })
  await ask('both', long)
  expect(provider.requests.at(-1)?.model).toBe('claude-x')
  expect(markers()).toBe(2)
  await ask('anthropic/claude-x', 'Be brief.')
  expect(markers()).toBe(0)
  await ask('anthropic/claude-x', long, { 'x-plano-cache': 'off' })
  expect(markers()).toBe(0)
})

it('sends requests with the same beginning to the same instance', async () => {
  const other = await createScriptedProvider()
  closers.push(() => other.close())
  const { provider, ask } = await open((url) => ({
    prompt_caching: { prefix_affinity: true },
    model_providers: [{ model: 'openai/a', access_key: 'k', instances: [{ url }, { url: other.url }] }],
  }))
  const counts = () => [provider.requests.length, other.requests.length]
  for (let prompt = 0; prompt < 12; prompt += 1) {
    const [one = 0, two = 0] = counts()
    for (let turn = 0; turn < 3; turn += 1) await ask('openai/a', `You are assistant ${prompt}.`)
    const [first = 0, second = 0] = counts()
    expect([first - one, second - two].toSorted()).toEqual([0, 3])
  }
  expect(Math.min(...counts())).toBeGreaterThan(0)
})
