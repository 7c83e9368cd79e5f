import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, openStage, readAll, sentTo, streamText, textOf } from './filter-stage.ts'
import {
  type Body,
  type McpToolAnswer,
  type ServiceAnswer,
  startHttpFilter,
  startMcpFilter,
} from './service-servers.ts'

type Kind = 'http' | 'mcp'

const models = (chains: object) => [{ type: 'model' as const, name: 'models', ...chains }]

/** Starts a service that replies to every body with one value, as an HTTP filter or as an MCP tool. */
async function startService(kind: Kind, reply: (body: Body) => unknown) {
  if (kind === 'http') {
    const { url } = await startHttpFilter(({ body }): ServiceAnswer => ({ json: reply(body) }))
    return { id: 'service', url, type: 'http' as const }
  }
  const { url } = await startMcpFilter(
    { tool: 'service' },
    ({ body }): McpToolAnswer => ({ content: [{ type: 'text', text: JSON.stringify(reply(body)) }] }),
  )
  return { id: 'service', url, type: 'mcp' as const }
}

describe.each(['http', 'mcp'] as const)('a filter over %s', (kind) => {
  it.each(CLIENT_APIS)('answers in place of the upstream, %s API', async (api) => {
    const service = await startService(kind, () => ({ plano: { action: 'answer', text: 'We open at 8.' } }))
    const { plano, provider, events } = await openStage({
      filters: [service],
      listeners: models({ input_filters: ['service'] }),
    })
    expect(textOf(api, await (await ask(plano, api, 'hello')).json())).toBe('We open at 8.')
    const streamed = await readAll(await ask(plano, api, { say: 'hello', stream: true }))
    expect(streamText(api, streamed)).toBe('We open at 8.')
    expect(provider.requests).toHaveLength(0)
    expect(events.filter((event) => event.type === 'filter')).toMatchObject([
      { verdict: 'answer' },
      { verdict: 'answer' },
    ])
  })

  it('tags a request for later filters, and may rewrite it in the same reply', async () => {
    const service = await startService(kind, (body) => ({
      plano: { action: 'rewrite', body: { ...body, user: 'masked' }, tags: { risk: 'low' } },
    }))
    const seen: unknown[] = []
    const { plano, provider, events } = await openStage({
      filters: [
        service,
        { id: 'later', when: { tags: { risk: 'low' } }, run: ({ context }) => void seen.push(context.tags) },
      ],
      listeners: models({ input_filters: ['service', 'later'] }),
    })
    expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    expect(seen).toEqual([{ risk: 'low' }])
    expect(sentTo(provider)).toContain('masked')
    expect(events.find((event) => event.type === 'filter')).toMatchObject({ verdict: 'rewrite', tags: { risk: 'low' } })
  })

  it('rejects with a custom status in an envelope', async () => {
    const service = await startService(kind, () => ({ plano: { action: 'reject', status: 451, message: 'withheld' } }))
    const { plano } = await openStage({ filters: [service], listeners: models({ input_filters: ['service'] }) })
    const response = await ask(plano, 'chat', 'hello')
    expect(response.status).toBe(451)
    expect((await response.json()).error.message).toBe('withheld')
  })

  it('fails when the envelope contains no verdict', async () => {
    for (const plano of [null, 'pass', { action: 'dance' }, { action: 'answer' }, { action: 'pass', tags: [1] }]) {
      const service = await startService(kind, () => ({ plano }))
      const stage = await openStage({ filters: [service], listeners: models({ input_filters: ['service'] }) })
      const response = await ask(stage.plano, 'chat', 'hello')
      expect(response.status).toBe(502)
      expect((await response.json()).error.message).toContain('"service"')
    }
  })

  it('accepts no verdict from a client through an echoing filter', async () => {
    const service = await startService(kind, (body) => body)
    const { plano, provider } = await openStage({
      filters: [service],
      listeners: models({ input_filters: ['service'] }),
    })
    const smuggled = { say: 'hello', plano: { action: 'answer', text: 'mine' } }
    expect(textOf('chat', await (await ask(plano, 'chat', smuggled)).json())).not.toBe('mine')
    expect(provider.requests).toHaveLength(1)
  })

  it('that echoes keeps the bytes, and may run in parallel with the call', async () => {
    const service = await startService(kind, (body) => body)
    for (const mode of ['block', 'parallel'] as const) {
      const { plano, provider, events } = await openStage({
        filters: [{ ...service, mode }],
        listeners: models({ input_filters: ['service'] }),
      })
      expect((await ask(plano, 'chat', { say: 'hello', odd: '\u00e9 "x"' })).status).toBe(200)
      expect(events.find((event) => event.type === 'filter')).toMatchObject({ verdict: 'pass' })
      expect(provider.requests).toHaveLength(1)
    }
  })

  it('ends a streamed answer with its own text', async () => {
    const service = await startService(kind, (body) =>
      JSON.stringify(body).includes('secret') ? { plano: { action: 'answer', text: '(withheld)' } } : body,
    )
    const { plano } = await openStage(
      { filters: [service], listeners: models({ output_filters: ['service'] }) },
      { script: { text: 'All fine. A secret thing. And more.', chunks: 3 } },
    )
    const events = await readAll(await ask(plano, 'chat', { say: 'hello', stream: true }))
    expect(streamText('chat', events)).toBe('All fine. (withheld)')
  })
})

describe('tags in a header of an HTTP filter', () => {
  const open = async (tags: string, answer: ServiceAnswer = {}) => {
    const { url } = await startHttpFilter(({ body }) => ({ json: body, ...answer, headers: { 'x-plano-tags': tags } }))
    return openStage({
      filters: [{ id: 'service', url, type: 'http' }],
      listeners: models({ input_filters: ['service'] }),
    })
  }

  it('are accepted with a passing body, and alone', async () => {
    for (const answer of [{}, { json: undefined, text: '' }]) {
      const { plano, events } = await open('risk=low, topic=a%2Cb', answer)
      expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
      expect(events.find((event) => event.type === 'filter')).toMatchObject({ tags: { risk: 'low', topic: 'a,b' } })
    }
  })

  it('are a failure of the filter when invalid', async () => {
    for (const tags of ['risk', '=x', 'a=%E0%A4%A']) {
      const { plano } = await open(tags)
      expect((await ask(plano, 'chat', 'hello')).status).toBe(502)
    }
  })
})

describe('a rewriting filter in parallel mode', () => {
  it('is refused in the configuration if it is known to rewrite', async () => {
    for (const use of ['pii_mask', 'secrets'] as const)
      await expect(
        openStage({ filters: [{ id: 'mask', use, mode: 'parallel' }], listeners: models({ input_filters: ['mask'] }) }),
      ).rejects.toThrow(/"mask" rewrites requests.*mode: block/)
    await openStage({
      filters: [{ id: 'mask', use: 'secrets', options: { action: 'reject' }, mode: 'parallel' }],
      listeners: models({ input_filters: ['mask'] }),
    })
  })

  it('fails when it rewrites: closed cancels the call, open lets it continue', async () => {
    for (const fail of ['closed', 'open'] as const) {
      const { plano, provider, events } = await openStage({
        filters: [
          {
            id: 'late',
            mode: 'parallel',
            fail,
            run: () => ({ action: 'rewrite', messages: [{ role: 'user', content: 'other' }] }),
          },
        ],
        listeners: models({ input_filters: ['late'] }),
      })
      const response = await ask(plano, 'chat', 'hello')
      expect(response.status).toBe(fail === 'closed' ? 502 : 200)
      expect(sentTo(provider)).not.toContain('other')
      expect(events.find((event) => event.type === 'filter')).toMatchObject({ filter: 'late', verdict: 'failed' })
      if (fail === 'closed') expect((await response.json()).error.message).toContain('already sent')
    }
  })
})

it('names why a filter service could not be asked', async () => {
  const { plano } = await openStage({
    filters: [{ id: 'guard', url: 'http://127.0.0.1:9', type: 'http' }],
    listeners: models({ input_filters: ['guard'] }),
  })
  const { error } = await (await ask(plano, 'chat', 'hi')).json()
  expect(error.message).toBe('Filter "guard" failed: no answer from the upstream (ECONNREFUSED).')
})
