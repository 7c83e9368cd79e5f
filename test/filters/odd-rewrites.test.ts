import { createPlano, defineFilter, type PlanoConfigInput } from '@planojs/core'
import { collectText, createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Filter = NonNullable<PlanoConfigInput['filters']>[number]
const SENTENCES = ['One is here. ', 'Two is here. ', 'Three is here.']

/** Asks without a listener to events: what a filter does must not depend on being watched. */
async function ask(filter: Omit<Filter, 'id'>, side: 'input_filters' | 'output_filters', stream = false) {
  const provider = await createScriptedProvider({ script: () => ({ text: SENTENCES.join(''), chunks: SENTENCES }) })
  closers.push(() => provider.close())
  const plano = await createPlano(
    {
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      filters: [{ id: 'f', ...filter }],
      listeners: [{ type: 'model', name: 'models', [side]: ['f'] }],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const body = JSON.stringify({ model: 'openai/a', stream, messages: [{ role: 'user', content: 'hi' }] })
  return { provider, response: await plano.fetch('/v1/chat/completions', { method: 'POST', body }) }
}

const cyclic: Record<string, unknown> = { model: 'openai/a', messages: [{ role: 'user', content: 'x' }] }
cyclic['self'] = cyclic
const deep = JSON.parse(`{"choices":[{"message":{"content":"x"}}],"a":${'['.repeat(5000)}${']'.repeat(5000)}}`)

describe('a rewrite that cannot be sent as JSON is the failure of the filter', () => {
  it.each([
    ['refers to itself', 'input_filters', cyclic],
    ['has a BigInt', 'input_filters', { ...cyclic, self: 5n }],
    ['is nested 5,000 levels deep', 'input_filters', { ...cyclic, self: deep }],
    ['is nested 5,000 levels deep', 'output_filters', deep],
  ] as const)('%s: %s', async (_, side, body) => {
    const run = () => ({ action: 'rewrite', body }) as never
    const closed = await ask({ run }, side)
    expect([closed.response.status, (await closed.response.json()).error.code]).toEqual([502, 'filter_failed'])
    expect(closed.provider.requests).toHaveLength(side === 'input_filters' ? 0 : 1)
    const open = await ask({ run, fail: 'open' }, side)
    expect([open.response.status, await collectText(open.response)]).toEqual([200, SENTENCES.join('')])
  })
})

describe('a filter that judges sentences and fails open', () => {
  it('passes the text when it rewrites to something that is no answer', async () => {
    const run = defineFilter({ holdBack: 'sentence', output: () => ({ action: 'rewrite', body: { choices: 'none' } }) })
    const { response } = await ask({ run, fail: 'open' }, 'output_filters', true)
    expect(await collectText(response)).toBe(SENTENCES.join(''))
  })

  it('is left out for the rest of the answer, watched or not', async () => {
    let calls = 0
    const run = defineFilter({
      holdBack: 'sentence',
      output() {
        calls += 1
        throw new Error('down')
      },
    })
    const { response } = await ask({ run, fail: 'open' }, 'output_filters', true)
    expect(await collectText(response)).toBe(SENTENCES.join(''))
    expect(calls).toBe(1)
  })
})
