import { createPlano, defineFilter, type FilterDefinition, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Run = NonNullable<PlanoConfigInput['filters']>[number]['run']
type Sides = { input_filters?: string[]; output_filters?: string[] }

async function ask(run: Run, sides: Sides, extra: { stream?: boolean; buffer?: boolean } = {}) {
  const { buffer, ...asked } = extra
  const provider = await createScriptedProvider({ script: () => 'the SECRET is out' })
  closers.push(() => provider.close())
  const plano = await createPlano(
    {
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      filters: [{ id: 'f', run, ...(buffer === undefined ? {} : { buffer }) }],
      listeners: [{ type: 'model', name: 'models', ...sides }],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const body = JSON.stringify({ model: 'openai/a', messages: [{ role: 'user', content: 'hi' }], ...asked })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  return { status: response.status, text: await response.text() }
}

describe('a function among output_filters', () => {
  const sides = { output_filters: ['f'] }

  it('judges whole answers', async () => {
    const rewritten = await ask(({ text }) => ({ action: 'rewrite', text: text.replace('SECRET', '***') }), sides)
    expect(rewritten.text).toContain('the *** is out')
    const refused = await ask(({ request }) => ({ action: 'reject', status: 403, message: request.path }), sides)
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('/v1/chat/completions') })
  })

  it('holds back a stream until it is complete', async () => {
    const seen: string[] = []
    const run: Run = ({ text = '' }) => {
      seen.push(text)
      return { action: 'rewrite', text: text.replace('SECRET', '***') }
    }
    const { status, text } = await ask(run, sides, { stream: true })
    expect(seen).toEqual(['the SECRET is out'])
    const said = text
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => (JSON.parse(line.slice(6)) as { choices: { delta?: { content?: string } }[] }).choices[0])
    expect({ status, said: said.map((choice) => choice?.delta?.content ?? '').join('') }).toEqual({
      status: 200,
      said: 'the *** is out',
    })
    expect(text).toContain('[DONE]')
  })

  it('that fails refuses the answer, and one that may not hold back a stream refuses it', async () => {
    const fail = () => {
      throw new Error('broken')
    }
    expect(await ask(fail, sides)).toMatchObject({ status: 502, text: expect.not.stringContaining('SECRET') })
    const streamed = await ask(() => undefined, sides, { stream: true, buffer: false })
    expect(streamed).toMatchObject({ status: 502, text: expect.not.stringContaining('SECRET') })
  })

  it('and among input_filters judges both', async () => {
    const seen: string[] = []
    const run: Run = (subject) => {
      seen.push(subject.text ?? String(subject.messages[0]?.content))
      return undefined
    }
    expect((await ask(run, { input_filters: ['f'], output_filters: ['f'] })).status).toBe(200)
    expect(seen).toEqual(['hi', 'the SECRET is out'])
  })
})

describe('a filter on a side that it cannot judge is refused at the start', () => {
  const input = defineFilter({ input: () => undefined })
  const output = defineFilter({ output: () => undefined })

  it.each([
    ['answers', input, { output_filters: ['f'] }],
    ['requests', output, { input_filters: ['f'] }],
  ])('%s', async (subject, run, sides) => {
    await expect(ask(run, sides)).rejects.toMatchObject({
      code: 'invalid_config',
      message: expect.stringContaining(`cannot judge ${subject}`),
    })
  })

  it.each<[string, PlanoConfigInput]>([
    ['an agent', { agents: [{ id: 'a', url: 'http://localhost:1', output_filters: ['f'] }] }],
    ['a model', { model_providers: [{ model: 'openai/a', access_key: 'k', output_filters: ['f'] }] }],
    [
      'an agent in a listener',
      {
        agents: [{ id: 'a', url: 'http://localhost:1' }],
        listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'a', description: 'x', output_filters: ['f'] }] }],
      },
    ],
  ])('around %s', async (_, config) => {
    const made = createPlano({ ...config, filters: [{ id: 'f', use: 'injection' }] }, { env: {} })
    await expect(made).rejects.toMatchObject({ code: 'invalid_config' })
  })
})

it.each(['input', 'output', 'stream', 'find'])(
  'a filter whose %s is no function is refused with that word',
  async (part) => {
    const run = { input: () => undefined, [part]: 'yes' } as unknown as FilterDefinition
    const message = `A filter's ${part} must be a function.`
    expect(() => defineFilter(run)).toThrow(message)
    const model_providers = [{ model: 'openai/a', access_key: 'k' }]
    const config: PlanoConfigInput = { model_providers, filters: [{ id: 'odd', run }] }
    await expect(createPlano(config, { env: {} })).rejects.toThrow(message)
  },
)
