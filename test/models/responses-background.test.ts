import type { Plano } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { call, type Json, lastBody, open, respond } from './responses-engine.ts'

describe('a stored response as a stream', () => {
  const events = (text: string) =>
    [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as Json & { type: string })

  it('is the same events each time, from the number on that the client saw last', async () => {
    const { provider, plano } = await open()
    provider.enqueue({
      text: 'It rains.',
      reasoning: 'Let me see.',
      toolCalls: [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }],
    })
    const tools = [{ type: 'function', name: 'weather', parameters: { type: 'object', properties: {} } }]
    const made = await respond(plano, { model: 'openai/native', input: 'hi', tools })
    const path = `/v1/responses/${String(made.json['id'])}`
    const all = events((await call(plano, `${path}?stream=true`)).text)
    expect(all.map((event) => event['sequence_number'])).toEqual(all.map((_, index) => index))
    expect(all[0]).toMatchObject({ type: 'response.created', response: { id: made.json['id'], output: [] } })
    expect(all.at(-1)).toEqual({ type: 'response.completed', response: made.json, sequence_number: all.length - 1 })
    const types = all.map(({ type }) => type)
    for (const type of ['output_item.added', 'output_text.delta', 'output_text.done', 'function_call_arguments.done'])
      expect(types).toContain(`response.${type}`)
    const deltas = all.filter(({ type }) => type === 'response.output_text.delta').map((event) => event['delta'])
    expect(deltas.join('')).toBe('It rains.')
    const rest = events((await call(plano, `${path}?stream=true&starting_after=3`)).text)
    expect(rest).toEqual(all.slice(4))
    expect((await call(plano, '/v1/responses/resp_none?stream=true')).status).toBe(404)
  })
})

describe('a native provider that was given the whole conversation', () => {
  it.each([false, true])('answers with the past that the client named: stream %s', async (stream) => {
    const { provider, plano } = await open()
    provider.enqueue('One.', 'Two.')
    const first = await respond(plano, { model: 'openai/native', input: 'a' })
    const previous = first.json['id']
    const second = await respond(plano, { model: 'openai/native', input: 'b', previous_response_id: previous, stream })
    const echoed = [...second.text.matchAll(/"previous_response_id":("[^"]*"|null)/g)].map(([, value]) => value)
    expect(echoed.length).toBeGreaterThan(0)
    expect(new Set(echoed)).toEqual(new Set([`"${String(previous)}"`]))
    const { json } = await call(plano, '/v1/conversations', { body: {} })
    const third = await respond(plano, { model: 'openai/native', input: 'c', conversation: json['id'], stream })
    expect(third.text).toContain(`"conversation":{"id":"${String(json['id'])}"}`)
  })
})

describe('a response in the background', () => {
  const ended = async (plano: Plano, path: string) => {
    // Its stream ends when it does.
    await call(plano, `${path}?stream=true`)
    return (await call(plano, path)).json
  }

  it('is answered at once, made for every provider, and then there', async () => {
    const { provider, plano } = await open()
    provider.enqueue({ text: 'Done at last.', fault: 'first-byte 50ms' })
    const begun = await respond(plano, { model: 'groq/chatty', input: 'work', background: true })
    expect(begun.json).toMatchObject({ object: 'response', status: 'queued', background: true, output: [] })
    const path = `/v1/responses/${String(begun.json['id'])}`
    expect((await call(plano, path)).json).toMatchObject({ status: 'in_progress' })
    expect(await ended(plano, path)).toMatchObject({ id: begun.json['id'], status: 'completed', background: true })
    expect((await call(plano, path)).text).toContain('Done at last.')
    expect(provider.requests).toHaveLength(1)
    const next = await respond(plano, { model: 'groq/chatty', input: 'and?', previous_response_id: begun.json['id'] })
    expect(next.status).toBe(200)
    expect(lastBody(provider)).toContain('Done at last.')
    expect((await call(plano, `${path}/cancel`, { method: 'POST' })).json).toMatchObject({ status: 'completed' })
  })

  it('is cancelled, which ends the call', async () => {
    const { provider, plano } = await open()
    provider.enqueue({ text: 'never', fault: 'first-byte 60s' })
    const begun = await respond(plano, { model: 'groq/chatty', input: 'work', background: true })
    const request = await provider.nextRequest()
    const path = `/v1/responses/${String(begun.json['id'])}`
    const cancelled = await call(plano, `${path}/cancel`, { method: 'POST' })
    expect(cancelled.json).toMatchObject({ id: begun.json['id'], status: 'cancelled' })
    await provider.aborted(request)
    expect((await call(plano, path)).json).toMatchObject({ status: 'cancelled' })
  })

  it('fails as a record, streams to who asked for a stream, and belongs to its tenant', async () => {
    const { provider, plano } = await open()
    provider.enqueue({ status: 400, error: 'no such thing' })
    const body = { model: 'groq/chatty', input: 'work', background: true }
    const begun = await respond(plano, body, 'a')
    const path = `/v1/responses/${String(begun.json['id'])}`
    expect((await call(plano, path, { tenant: 'b' })).status).toBe(404)
    expect((await call(plano, `${path}/cancel`, { method: 'POST', tenant: 'b' })).status).toBe(404)
    await call(plano, `${path}?stream=true`, { tenant: 'a' })
    const failed = await call(plano, path, { tenant: 'a' })
    expect(failed.json).toMatchObject({ status: 'failed', error: { message: 'no such thing' } })
    provider.enqueue('streamed words')
    const streamed = await respond(plano, { ...body, stream: true })
    expect(streamed.text).toContain('response.created')
    expect(streamed.text).toContain('streamed words')
    expect(streamed.text).toContain('response.completed')
  })

  it('has failed when it cannot be stored, so that nobody waits for it for ever', async () => {
    const { provider, plano } = await open({ config: { state_storage: { type: 'memory', max_bytes: 4000 } } })
    provider.enqueue('much '.repeat(1000))
    const begun = await respond(plano, { model: 'groq/chatty', input: 'work', background: true })
    expect(await ended(plano, `/v1/responses/${String(begun.json['id'])}`)).toMatchObject({
      status: 'failed',
      error: { code: 'server_error', message: 'The response could not be stored (body_too_large).' },
    })
  })

  it('takes no place for a request that is refused', async () => {
    const { plano } = await open({ config: { state_storage: { type: 'memory', background: { max_running: 1 } } } })
    const body = { model: 'groq/chatty', input: 'work', background: true }
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await respond(plano, { ...body, metadata: { a: 1 } })).status).toBe(400)
    }
    const begun = await respond(plano, body)
    expect(await ended(plano, `/v1/responses/${String(begun.json['id'])}`)).toMatchObject({ status: 'completed' })
  })

  it('must be stored, and what runs in front of a client cannot be cancelled', async () => {
    const { plano } = await open()
    const loose = await respond(plano, { model: 'groq/chatty', input: 'x', background: true, store: false })
    expect([loose.status, (loose.json['error'] as Json)['param']]).toEqual([400, 'store'])
    const made = await respond(plano, { model: 'groq/chatty', input: 'x' })
    const refused = await call(plano, `/v1/responses/${String(made.json['id'])}/cancel`, { method: 'POST' })
    expect(refused.status).toBe(400)
  })
})
