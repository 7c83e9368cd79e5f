import type { ResponseStore } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { call, type Json, lastBody, open, respond } from './responses-engine.ts'

function streamedId(text: string): string {
  return /"type":"response.completed".*?"id":"(resp_[^"]+)"/.exec(text)?.[1] ?? ''
}

describe.each(['groq/chatty', 'anthropic/claude-x', 'openai/native'])('a conversation kept for %s', (model) => {
  it('continues with previous_response_id, streamed or not, each turn once', async () => {
    const { provider, plano } = await open()
    provider.enqueue('Hello Ada.', 'You are Ada.', 'Bye Ada.')
    const first = await respond(plano, { model, input: 'I am called Ada' })
    const second = await respond(plano, {
      model,
      input: [{ role: 'user', content: 'Who am I?' }],
      previous_response_id: first.json['id'],
      stream: true,
    })
    const id = streamedId(second.text)
    expect(id).not.toBe('')
    expect(id).not.toBe(first.json['id'])
    const third = await respond(plano, { model, input: 'Bye', previous_response_id: id })
    expect(third.status).toBe(200)
    const sent = lastBody(provider)
    for (const text of ['I am called Ada', 'Hello Ada.', 'Who am I?', 'You are Ada.', 'Bye'])
      expect(sent.split(`"${text}"`)).toHaveLength(2)
    expect(sent).not.toContain('previous_response_id')
    expect(sent.indexOf('I am called Ada')).toBeLessThan(sent.indexOf('Hello Ada.'))
  })

  it('keeps tool calls structured', async () => {
    const { provider, plano } = await open()
    provider.enqueue({ toolCalls: [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }] }, 'Rain.')
    const tools = [{ type: 'function', name: 'weather', parameters: { type: 'object', properties: {} } }]
    const first = await respond(plano, { model, input: 'Weather in Oslo?', tools })
    const callId = (first.json['output'] as Json[]).find((item) => item['type'] === 'function_call')?.['call_id']
    const second = await respond(plano, {
      model,
      tools,
      previous_response_id: first.json['id'],
      input: [{ type: 'function_call_output', call_id: callId, output: 'rain' }],
    })
    expect(second.status).toBe(200)
    expect(second.text).toContain('Rain.')
    expect(provider.requests.flatMap((request) => request.violations)).toEqual([])
    const stored = await call(plano, `/v1/responses/${String(second.json['id'])}/input_items?order=asc`)
    expect((stored.json['data'] as Json[]).map((item) => item['type'])).toEqual([
      'message',
      'function_call',
      'function_call_output',
    ])
  })
})

describe.each(['groq/chatty', 'anthropic/claude-x', 'openai/native'])('resolves item references over %s', (model) => {
  const tools = [{ type: 'function', name: 'weather', parameters: { type: 'object', properties: {} } }]

  it.each([false, true])('are the stored ones, streamed: %s', async (stream) => {
    const { provider, plano } = await open()
    const calls = [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }]
    provider.enqueue({ text: 'Let me see.', toolCalls: calls }, 'Rain.')
    const asked = { model: stream ? 'groq/chatty' : 'anthropic/claude-x', input: 'Weather in Oslo?', tools }
    const first = await respond(plano, { ...asked, stream })
    const ended = /"type":"response.completed".*/.exec(first.text)?.[0] ?? `"response":${first.text}}`
    const { response } = JSON.parse(`{${ended.slice(0, ended.lastIndexOf('}') + 1)}`) as { response: Json }
    const output = response['output'] as Json[]
    expect(output.map((item) => item['type'])).toEqual(['message', 'function_call'])
    const input = [
      { role: 'user', content: 'Weather in Oslo?' },
      ...output.map(({ id }) => ({ type: 'item_reference', id })),
      { type: 'function_call_output', call_id: output[1]?.['call_id'], output: 'rain' },
    ]
    const second = await respond(plano, { model, tools, input })
    expect(second.text).toContain('Rain.')
    const sent = lastBody(provider)
    for (const text of ['Let me see.', 'weather', 'Oslo', 'rain']) expect(sent).toContain(text)
    expect(sent).not.toContain('item_reference')
    const refused = await respond(plano, { model: 'groq/chatty', tools, input }, 'another')
    expect(refused.status).toBe(400)
  })
})

describe('stored responses', () => {
  const model = 'groq/chatty'

  it('are looked up for at most a thousand references', async () => {
    const { plano } = await open()
    const input = Array.from({ length: 1001 }, (_, index) => ({
      type: 'item_reference',
      id: `msg_${index.toString(16).padStart(24, '0')}${'0'.repeat(24)}`,
    }))
    const refused = await respond(plano, { model, input })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('more than 1000 responses')
  })

  it('can be read and deleted', async () => {
    const { plano } = await open()
    const made = await respond(plano, { model, input: 'hi' })
    const path = `/v1/responses/${String(made.json['id'])}`
    expect((await call(plano, path)).json).toEqual(made.json)
    expect((await call(plano, path, { method: 'DELETE' })).json).toMatchObject({ deleted: true })
    const gone = await call(plano, path)
    expect(gone.status).toBe(404)
    expect(gone.json).toMatchObject({ error: { code: 'response_not_found' } })
    const next = await respond(plano, { model, input: 'x', previous_response_id: made.json['id'] })
    expect(next.status).toBe(400)
    expect(next.json).toMatchObject({
      error: { type: 'invalid_request_error', param: 'previous_response_id', code: 'previous_response_not_found' },
    })
  })

  it('are not kept with store: false, and the answer names what it continued', async () => {
    const { plano } = await open()
    const loose = await respond(plano, { model, input: 'hi', store: false })
    expect((await call(plano, `/v1/responses/${String(loose.json['id'])}`)).status).toBe(404)
    const kept = await respond(plano, { model, input: 'hi' })
    const next = await respond(plano, { model, input: 'more', previous_response_id: kept.json['id'] })
    expect(next.json).toMatchObject({ previous_response_id: kept.json['id'] })
  })

  it('belong to their tenant, even with the same id', async () => {
    const { provider, plano } = await open()
    provider.enqueue(
      { json: { id: 'resp_same', object: 'response', status: 'completed', model: 'm', output: [] } },
      { json: { id: 'resp_same', object: 'response', status: 'completed', model: 'm', output: [] } },
    )
    const body = { model: 'openai/native', input: 'secret of a' }
    await respond(plano, body, 'a')
    expect((await call(plano, '/v1/responses/resp_same', { tenant: 'b' })).status).toBe(404)
    expect((await respond(plano, { ...body, previous_response_id: 'resp_same' }, 'b')).status).toBe(400)
    await respond(plano, { ...body, input: 'secret of b' }, 'b')
    await respond(plano, { ...body, input: 'go on', previous_response_id: 'resp_same' }, 'a')
    expect(lastBody(provider)).toContain('secret of a')
    expect(lastBody(provider)).not.toContain('secret of b')
  })

  it('expire, and are not stored with a warning when too large', async () => {
    const clock = createVirtualClock()
    const { plano } = await open({
      config: { state_storage: { type: 'memory', ttl: '1m', max_bytes: '4kb' } },
      plano: { clock },
    })
    const warnings: string[] = []
    plano.on('warning', (event) => warnings.push(event.code))
    const made = await respond(plano, { model, input: 'hi' })
    await clock.advance(59_000)
    expect((await call(plano, `/v1/responses/${String(made.json['id'])}`)).status).toBe(200)
    await clock.advance(2000)
    expect((await call(plano, `/v1/responses/${String(made.json['id'])}`)).status).toBe(404)
    const large = await respond(plano, { model, input: 'word '.repeat(2000) })
    expect(large.status).toBe(200)
    expect(warnings).toEqual(['response_store'])
  })

  it('are not created from broken streams', async () => {
    const { provider, plano } = await open()
    provider.enqueue({ chunks: ['a ', 'b ', 'c '], fault: 'clean close at frame 3' })
    const broken = await respond(plano, { model, input: 'hi', stream: true })
    const id = /"id":"(resp_[^"]+)"/.exec(broken.text)?.[1] ?? ''
    expect(id).not.toBe('')
    expect((await call(plano, `/v1/responses/${id}`)).status).toBe(404)
  })
})

describe('conversation objects', () => {
  it('collect items and turns, and refuse a request with two histories', async () => {
    const { provider, plano } = await open()
    const model = 'groq/chatty'
    const made = await call(plano, '/v1/conversations', {
      body: { metadata: { topic: 'x' }, items: [{ type: 'message', role: 'user', content: 'I am called Ada' }] },
    })
    const id = String(made.json['id'])
    provider.enqueue('Noted.', 'Ada.')
    await respond(plano, { model, input: 'Remember it', conversation: id })
    const second = await respond(plano, { model, input: 'Who am I?', conversation: { id }, stream: true, store: false })
    expect(second.status).toBe(200)
    for (const text of ['I am called Ada', 'Remember it', 'Noted.', 'Who am I?'])
      expect(lastBody(provider).split(`"${text}"`)).toHaveLength(2)
    const items = await call(plano, `/v1/conversations/${id}/items?order=asc&limit=4`)
    expect(items.json).toMatchObject({ object: 'list', has_more: true })
    const rest = await call(plano, `/v1/conversations/${id}/items?order=asc&after=${String(items.json['last_id'])}`)
    expect(rest.text).toContain('Ada.')
    expect((rest.json['data'] as Json[]).length).toBe(1)
    const both = await respond(plano, { model, input: 'x', conversation: id, previous_response_id: 'resp_1' })
    expect(both.status).toBe(400)
    expect((await call(plano, `/v1/conversations/${id}`, { method: 'DELETE' })).json).toMatchObject({ deleted: true })
    expect((await respond(plano, { model, input: 'x', conversation: id })).status).toBe(404)
  })

  it('give and delete a single item, and refuse an unknown one', async () => {
    const { plano } = await open()
    const content = (text: string) => ({ type: 'message', role: 'user', content: text })
    const made = await call(plano, '/v1/conversations', { body: { items: [content('first'), content('second')] } })
    const path = `/v1/conversations/${String(made.json['id'])}/items`
    const listed = (await call(plano, `${path}?order=asc`)).json['data'] as Json[]
    const [first, second] = listed.map((item) => String(item['id']))
    expect((await call(plano, `${path}/${second}`)).text).toContain('second')
    await call(plano, `${path}/${first}`, { method: 'DELETE' })
    expect((await call(plano, path)).json).toMatchObject({ first_id: second, last_id: second })
    expect((await call(plano, `${path}/${first}`)).status).toBe(404)
  })

  it('lose no concurrent turn', async () => {
    const { plano } = await open()
    const { json } = await call(plano, '/v1/conversations', { body: {} })
    const id = String(json['id'])
    await Promise.all(
      ['one', 'two', 'three'].map((input) => respond(plano, { model: 'groq/chatty', input, conversation: id })),
    )
    const items = await call(plano, `/v1/conversations/${id}/items?limit=100`)
    expect((items.json['data'] as Json[]).length).toBe(6)
  })
})

describe('history that only a provider stores', () => {
  const elsewhere = { input: 'go on', previous_response_id: 'resp_of_another_day' }
  const native = { json: { id: 'resp_next', object: 'response', status: 'completed', model: 'm', output: [] } }

  it('is continued by that provider with an unchanged request, and not stored here', async () => {
    const { provider, plano } = await open({ config: { routing: {} }, strict: false })
    provider.enqueue(native)
    expect((await respond(plano, { model: 'openai/native', ...elsewhere })).status).toBe(200)
    expect(provider.requests.at(-1)?.body).toEqual({ model: 'native', ...elsewhere })
    expect((await call(plano, '/v1/responses/resp_next')).status).toBe(404)
    provider.enqueue(native)
    const conversation = { id: 'conv_of_another_day' }
    expect((await respond(plano, { model: 'openai/native', input: 'go on', conversation })).status).toBe(200)
    expect(provider.requests.at(-1)?.body).toEqual({ model: 'native', input: 'go on', conversation })
  })

  it('is refused by every other model, even as one of several', async () => {
    const { provider, plano } = await open({
      config: {
        routing: {},
        model_aliases: {
          both: { target: 'groq/chatty', fallbacks: ['openai/native'] },
          chats: { target: 'groq/chatty' },
        },
      },
    })
    for (const model of ['groq/chatty', 'anthropic/claude-x', 'both', 'chats', 'openai/nativ']) {
      const refused = await respond(plano, { model, ...elsewhere })
      expect(refused.status).toBe(400)
      expect(refused.json).toMatchObject({ error: { code: 'previous_response_not_found' } })
    }
    expect(provider.requests).toHaveLength(0)
  })

  it('is not continued in the background or for a tenant', async () => {
    const { provider, plano } = await open({ config: { routing: {} } })
    const refused = await respond(plano, { model: 'openai/native', background: true, ...elsewhere })
    expect(refused.status).toBe(400)
    const { plano: ofTenants, provider: shared } = await open()
    expect((await respond(ofTenants, { model: 'openai/native', ...elsewhere })).status).toBe(400)
    expect([...provider.requests, ...shared.requests]).toHaveLength(0)
  })

  it('is not continued for a caller without a tenant where others have one, here and on other replicas', async () => {
    const records = new Map<string, string>()
    const responses: ResponseStore = {
      get: async (id) => JSON.parse(records.get(id) ?? 'null') ?? undefined,
      put: async (record) => void records.set(record.id, JSON.stringify(record)),
      delete: async (id) => records.delete(id),
    }
    const options = { config: { routing: {} }, plano: { stores: { responses } }, strict: false }
    const { provider, plano, base } = await open(options)
    provider.enqueue(native, native)
    const made = await plano.fetch('/v1/responses', {
      method: 'POST',
      body: JSON.stringify({ model: 'openai/native', input: 'mine' }),
      context: { tenant: 'acme' },
    })
    const { id } = (await made.json()) as { id: string }
    const stolen = { model: 'openai/native', input: 'what did I say?', previous_response_id: id }
    expect((await respond(plano, stolen)).status).toBe(400)
    await plano.reload({ ...base, routing: {} })
    expect((await respond(plano, stolen)).status).toBe(400)
    const there = await open(options)
    expect((await respond(there.plano, stolen)).status).toBe(400)
    expect((await call(there.plano, '/v1/responses/tenants')).status).toBe(404)
    expect([provider.requests.length, there.provider.requests.length]).toEqual([1, 0])
  })

  it('is not continued without a tenant as long as the provider keeps it', async () => {
    const clock = createVirtualClock()
    const records = new Map<string, { record: string; until: number }>()
    const responses: ResponseStore = {
      get: async (id) => {
        const found = records.get(id)
        return found && found.until > clock.now() ? JSON.parse(found.record) : undefined
      },
      put: async (record, { ttlMs }) =>
        void records.set(record.id, { record: JSON.stringify(record), until: clock.now() + ttlMs }),
      delete: async (id) => records.delete(id),
    }
    const config = { routing: {}, state_storage: { type: 'memory' as const, ttl: '1h' } }
    const { provider, plano } = await open({ config, plano: { clock, stores: { responses } }, strict: false })
    provider.enqueue(native)
    const init = { method: 'POST', body: JSON.stringify({ model: 'openai/native', input: 'mine' }) }
    const made = await plano.fetch('/v1/responses', { ...init, context: { tenant: 'acme' } })
    const { id } = (await made.json()) as { id: string }
    await clock.advance(29 * 86_400_000)
    // Another object, as in another process.
    const there = await open({ config, plano: { clock, stores: { responses: { ...responses } } }, strict: false })
    const stolen = { model: 'openai/native', input: 'what did I say?', previous_response_id: id }
    expect((await respond(there.plano, stolen)).status).toBe(400)
  })

  it('does not make requests of a tenant wait for a store that hangs', async () => {
    const responses: ResponseStore = {
      get: async () => undefined,
      put: () => new Promise<never>(() => undefined),
      delete: async () => false,
    }
    // Time limits of stores do not pass on this clock.
    const options = { clock: createVirtualClock(), stores: { responses } }
    const { provider, plano } = await open({ config: { routing: {} }, plano: options, strict: false })
    provider.enqueue(native)
    const body = JSON.stringify({ model: 'openai/native', input: 'mine', store: false })
    const made = await plano.fetch('/v1/responses', { method: 'POST', body, context: { tenant: 'acme' } })
    expect(made.status).toBe(200)
  })
})
