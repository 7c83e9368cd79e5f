import { createPlano, defineFilter, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

/** With time that grows by the square of the length, each of these takes minutes. */
const LENGTH = 2_000_000

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function ask(config: PlanoConfigInput, content: unknown, more: object = {}) {
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close())
  const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content }], ...more })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  return { status: response.status, text: await response.text() }
}

const answering = (text: string, filter: object) => ({
  model_providers: [{ model: 'mine/m', run: () => text }],
  filters: [{ id: 'f', ...filter }],
  listeners: [{ type: 'model', name: 'models', output_filters: ['f'] }],
})

describe('a text that is made to cost time', () => {
  it('as the address of an image, for a model in code', async () => {
    const run = {
      specificationVersion: 'v3',
      doGenerate: async () => ({ content: [{ type: 'text', text: 'seen' }], finishReason: 'stop' }),
      doStream: () => Promise.reject(new Error('not asked for')),
    }
    const url = `data:${'a'.repeat(LENGTH)}`
    const config = { model_providers: [{ model: 'mine/m', run }] } as PlanoConfigInput
    expect((await ask(config, [{ type: 'image_url', image_url: { url } }])).status).toBe(200)
  })

  it('as the address of an image, for a provider that needs its type', async () => {
    const provider = await createScriptedProvider({ script: () => ({ text: 'seen' }) })
    closers.push(() => provider.close())
    const url = `https://pictures.example/${'.a#'.repeat(LENGTH / 3)}\n`
    const config = { model_providers: [{ model: 'gemini/m', base_url: provider.url, access_key: 'k' }] }
    expect((await ask(config, [{ type: 'image_url', image_url: { url } }])).status).toBe(200)
  })

  it('as an answer without the end of a sentence, for a filter of sentences', async () => {
    const text = '!'.repeat(LENGTH)
    const filter = { run: defineFilter({ holdBack: 'sentence', output: () => undefined }) }
    const answer = await ask(answering(text, filter) as PlanoConfigInput, 'hi', { stream: true })
    expect(answer.text.match(/!/g)?.length).toBe(LENGTH)
  })
})
