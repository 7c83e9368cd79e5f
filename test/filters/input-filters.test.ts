import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FilterRequest, type FilterVerdict, PlanoError, type PlanoEvent } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import express from 'express'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, closeLater, openStage, readAll, sentTo, streamText, textOf } from './filter-stage.ts'

type Input = (request: FilterRequest) => FilterVerdict | undefined | Promise<FilterVerdict | undefined>

const listener = (input_filters: string[]) => [{ type: 'model' as const, name: 'models', input_filters }]
const filterEvents = (events: readonly PlanoEvent[]) => events.filter((event) => event.type === 'filter')
const upper: Input = ({ messages }) => ({
  action: 'rewrite',
  messages: messages.map((message) =>
    typeof message.content === 'string' ? { ...message, content: message.content.toUpperCase() } : message,
  ),
})

describe.each(CLIENT_APIS)('a client of the %s API', (api) => {
  it('receives a refusal with the filter’s status and message, in its API’s form', async () => {
    const { plano, provider, events } = await openStage({
      filters: [
        { id: 'guard', run: () => ({ action: 'reject', status: 403, message: 'not here', details: { rule: 7 } }) },
      ],
      listeners: listener(['guard']),
    })
    for (const stream of [false, true]) {
      const response = await ask(plano, api, { say: 'hello', stream })
      const body = await response.json()
      expect(response.status).toBe(403)
      expect(body.error.message).toBe('not here')
      expect(body.error.plano).toEqual({ filter: 'guard', response: { rule: 7 } })
      if (api === 'messages') expect(body.type).toBe('error')
    }
    expect(provider.requests).toHaveLength(0)
    expect(filterEvents(events)).toMatchObject([
      { filter: 'guard', place: 'listener', phase: 'input', verdict: 'reject', status: 403 },
      { filter: 'guard', verdict: 'reject' },
    ])
  })

  it('is rewritten in chain order, without losing a field', async () => {
    const seen: string[] = []
    const { plano, provider } = await openStage({
      filters: [
        { id: 'upper', run: upper },
        {
          id: 'look',
          run: ({ messages }) => {
            seen.push(String(messages.at(-1)?.content))
            return undefined
          },
        },
      ],
      listeners: listener(['upper', 'look']),
    })
    const response = await ask(plano, api, {
      say: 'hello you',
      metadata: { user_id: 'kept' },
      unknown_field: { deep: [1] },
    })
    expect(response.status).toBe(200)
    expect(seen).toEqual(['HELLO YOU'])
    expect(sentTo(provider)).toContain('HELLO YOU')
    if (api === 'chat')
      expect(provider.requests[0]?.body).toMatchObject({ metadata: { user_id: 'kept' }, unknown_field: { deep: [1] } })
  })

  it('receives a filter’s answer instead of the upstream’s, streamed or not', async () => {
    const { plano, provider } = await openStage({
      filters: [{ id: 'cache', run: () => ({ action: 'answer', text: 'from the filter' }) }],
      listeners: listener(['cache']),
    })
    const whole = await ask(plano, api, 'hello')
    expect(textOf(api, await whole.json())).toBe('from the filter')
    const streamed = await ask(plano, api, { say: 'hello', stream: true })
    expect(streamText(api, await readAll(streamed))).toBe('from the filter')
    expect(provider.requests).toHaveLength(0)
  })
})

describe('an invalid verdict', () => {
  it.each([
    ['a text', 'nonsense'],
    ['an unknown action', { action: 'explode' }],
    ['a status that is no error', { action: 'reject', status: 200, message: 'x' }],
    ['messages that are none', { action: 'rewrite', messages: ['x'] }],
    ['a body that the API does not know', { action: 'rewrite', body: { messages: 'x' } }],
    ['an empty rewrite', { action: 'rewrite' }],
    ['tags that are no texts', { action: 'annotate', tags: { a: 1 } }],
  ])('is a 502 that names the filter: %s', async (_what, value) => {
    const { plano, provider } = await openStage({
      filters: [{ id: 'odd_one', run: (() => value) as never }],
      listeners: listener(['odd_one']),
    })
    const response = await ask(plano, 'chat', 'hello')
    expect(response.status).toBe(502)
    expect((await response.json()).error).toMatchObject({
      code: 'filter_failed',
      message: expect.stringContaining('odd_one'),
    })
    expect(provider.requests).toHaveLength(0)
  })

  it('by exception: closed refuses without its message, open continues', async () => {
    const broken = () => {
      throw new Error('the secret reason')
    }
    for (const fail of ['closed', 'open'] as const) {
      const { plano, provider } = await openStage({
        filters: [{ id: 'broken', run: broken, fail }],
        listeners: listener(['broken']),
      })
      const response = await ask(plano, 'chat', 'hello')
      expect(response.status).toBe(fail === 'closed' ? 502 : 200)
      expect(await response.text()).not.toContain('secret reason')
      expect(provider.requests).toHaveLength(fail === 'closed' ? 0 : 1)
    }
  })

  it('that returns a model without a name fails with that reason', async () => {
    const { plano, provider } = await openStage({
      filters: [{ id: 'odd', run: ({ body }) => ({ action: 'rewrite', body: { ...body, model: 5 } }) }],
      listeners: listener(['odd']),
    })
    const response = await ask(plano, 'chat', 'hello')
    expect(response.status).toBe(502)
    expect((await response.json()).error.message).toContain('returned a model that is not a name')
    expect(provider.requests).toHaveLength(0)
  })

  it('cannot mutate the request', async () => {
    const { plano, provider } = await openStage({
      filters: [
        {
          id: 'careless',
          run: (request) => {
            request.body['model'] = 'stolen'
            for (const message of request.messages) message.content = 'changed'
            return undefined
          },
        },
      ],
      listeners: listener(['careless']),
    })
    await ask(plano, 'chat', 'hello')
    expect(sentTo(provider)).toContain('hello')
    expect(sentTo(provider)).not.toContain('changed')
  })
})

describe('the input of a filter', () => {
  it('contains only the headers that its configuration allows', async () => {
    const seen: (string | undefined)[] = []
    const run: Input = ({ header }) => {
      seen.push(header('authorization'), header('cookie'), header('X-Team'), header('x-request-id'))
      return undefined
    }
    const { plano } = await openStage({
      filters: [{ id: 'look', run, headers: ['X-Team'] }],
      listeners: listener(['look']),
    })
    const headers = { authorization: 'Bearer secret', cookie: 'a=b', 'x-team': 'red', 'x-request-id': 'req_1' }
    await ask(plano, 'chat', { say: 'hello', headers })
    expect(seen).toEqual([undefined, undefined, 'red', 'req_1'])
  })

  it('tags a request for routing rules and later filters', async () => {
    const tags: unknown[] = []
    const { plano, events } = await openStage({
      filters: [
        { id: 'tag', run: () => ({ action: 'annotate', tags: { tier: 'gold' } }) },
        {
          id: 'look',
          when: { tags: { tier: 'gold' } },
          run: ({ context }) => {
            tags.push(context.tags)
            return undefined
          },
        },
        { id: 'never', when: { tags: { tier: 'lead' } }, run: () => ({ action: 'reject', status: 400, message: 'x' }) },
      ],
      listeners: listener(['tag', 'look', 'never']),
      orchestration: { rules: [{ name: 'gold', when: { tags: { tier: 'gold' } }, models: ['custom/any'] }] },
    })
    expect((await ask(plano, 'chat', { say: 'hello', model: undefined })).status).toBe(200)
    expect(tags).toEqual([{ tier: 'gold' }])
    expect(filterEvents(events).map((event) => event.verdict)).toEqual(['annotate', 'pass', 'skipped'])
    expect(events.find((event) => event.type === 'decision')?.decision).toMatchObject({ stage: 'rule', route: 'gold' })
  })
})

describe('the places of filters', () => {
  it('run from the outside in: listener, alias, model', async () => {
    const order: string[] = []
    const note = (id: string) => ({
      id,
      run: ({ place, target }: FilterRequest) => {
        order.push(`${id} ${place} ${target ?? ''}`.trim())
        return undefined
      },
    })
    const { plano } = await openStage({
      filters: [note('a'), note('b'), note('c')],
      listeners: listener(['a']),
      model_aliases: { fast: { target: 'custom/any', input_filters: ['b'] } },
      ...(await modelWith({ input_filters: ['c'] })),
    })
    expect((await ask(plano, 'chat', { say: 'hello', model: 'fast' })).status).toBe(200)
    expect(order).toEqual(['a listener', 'b alias fast', 'c model custom/any'])
  })

  it('run before each agent of a plan, which sees the filtered request', async () => {
    const said: string[] = []
    const note = (input: string, answer: string) => {
      said.push(input)
      return answer
    }
    const { plano, events } = await openStage({
      model_providers: [],
      filters: [
        { id: 'upper', run: upper },
        { id: 'refuse', run: () => ({ action: 'reject', status: 451, message: 'no flights' }) },
      ],
      agents: [
        { id: 'weather_agent', input_filters: ['upper'], run: ({ input }) => note(input, `weather: ${input}`) },
        { id: 'flight_agent', run: ({ input }) => note(input, 'flights') },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'travel',
          agents: [
            { id: 'weather_agent', description: 'Weather and forecasts for any city' },
            { id: 'flight_agent', description: 'Flights between airports', input_filters: ['refuse'] },
          ],
        },
      ],
    })
    const answer = await ask(plano, 'chat', { say: 'will it rain?', model: 'weather_agent' })
    expect(textOf('chat', await answer.json())).toBe('weather: WILL IT RAIN?')
    const refused = await ask(plano, 'chat', { say: 'find a flight', model: 'flight_agent' })
    expect(refused.status).toBe(451)
    expect((await refused.json()).error.message).toBe('no flights')
    expect(said).toEqual(['WILL IT RAIN?'])
    expect(filterEvents(events)[0]).toMatchObject({ place: 'agent', target: 'weather_agent', verdict: 'rewrite' })
  })

  it('run once despite retries, and do not affect the model’s health', async () => {
    let asked = 0
    const { plano, provider } = await openStage({
      filters: [{ id: 'count', run: () => void asked++ }],
      listeners: [],
      resilience: { retry: { backoff: { initial: 1, max: 2 } } },
      ...(await modelWith({ input_filters: ['count'] }, [{ status: 503, error: 'busy' }, 'hello'])),
    })
    expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    expect(provider.requests).toHaveLength(0)
    expect(asked).toBe(1)
  })
})

/** A model with a second scripted provider, for filters on the model itself. */
async function modelWith(extra: object, script?: never[] | unknown[]) {
  const { createScriptedProvider } = await import('@planojs/testing')
  const provider = await createScriptedProvider({ strict: false, ...(script ? { script: script as never } : {}) })
  closeLater(() => provider.close())
  return {
    model_providers: [
      {
        model: 'custom/any',
        base_url: provider.baseUrl,
        access_key: 'k',
        default: true,
        provider_interface: 'openai',
        ...extra,
      },
    ],
  }
}

describe('the policy of a filter', () => {
  it('times out: closed refuses, open continues', async () => {
    for (const fail of ['closed', 'open'] as const) {
      let aborted: unknown
      const { plano } = await openStage({
        filters: [
          {
            id: 'slow',
            timeout: 20,
            fail,
            run: ({ signal }) => new Promise(() => signal.addEventListener('abort', () => (aborted = signal.reason))),
          },
        ],
        listeners: listener(['slow']),
      })
      const response = await ask(plano, 'chat', 'hello')
      expect(response.status).toBe(fail === 'closed' ? 502 : 200)
      expect(PlanoError.is(aborted)).toBe(true)
    }
  })

  it('sees a share of the requests', async () => {
    const { plano, events } = await openStage({
      filters: [{ id: 'never', sample: 0, run: () => ({ action: 'reject', status: 400, message: 'x' }) }],
      listeners: listener(['never']),
    })
    expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    expect(filterEvents(events)).toMatchObject([{ filter: 'never', verdict: 'skipped' }])
  })

  it('limits concurrent calls', async () => {
    let running = 0
    let most = 0
    const { plano } = await openStage({
      filters: [
        {
          id: 'bounded',
          max_concurrent: 2,
          run: async () => {
            running += 1
            most = Math.max(most, running)
            await new Promise((resolve) => setImmediate(resolve))
            running -= 1
            return undefined
          },
        },
      ],
      listeners: listener(['bounded']),
    })
    const responses = await Promise.all(Array.from({ length: 8 }, () => ask(plano, 'chat', 'hello')))
    expect(responses.map((response) => response.status)).toEqual(Array(8).fill(200))
    expect(most).toBe(2)
  })

  it('pauses a filter after repeated failures', async () => {
    let calls = 0
    const run = () => {
      calls += 1
      throw new Error('down')
    }
    const { plano } = await openStage({
      filters: [{ id: 'ill', run, fail: 'open', breaker: { failures: 2, open_for: '1h' } }],
      listeners: listener(['ill']),
    })
    for (let index = 0; index < 5; index += 1) expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    expect(calls).toBe(2)
  })

  it('asks a paused filter again when the client of the probe has left', async () => {
    const left = new AbortController()
    let calls = 0
    const run = () => {
      calls += 1
      if (calls === 1) throw new Error('down')
      if (calls > 2) return undefined
      left.abort()
      return new Promise<undefined>(() => {})
    }
    const { plano } = await openStage({
      filters: [{ id: 'ill', run, breaker: { failures: 1, open_for: 1 } }],
      listeners: listener(['ill']),
    })
    const status = (signal?: AbortSignal) =>
      ask(plano, 'chat', { say: 'hello', ...(signal ? { signal } : {}) }).then(
        (response) => response.status,
        () => 'left',
      )
    expect(await status()).toBe(502)
    await expect.poll(() => status(left.signal)).toBe('left')
    await expect.poll(() => status()).toBe(200)
  })

  it('runs in parallel with the call and cancels it when it refuses', async () => {
    let release: (() => void) | undefined
    const { plano, provider } = await openStage(
      {
        filters: [
          {
            id: 'beside',
            mode: 'parallel',
            run: async () => {
              await new Promise<void>((resolve) => {
                release = resolve
              })
              return { action: 'reject', status: 400, message: 'tripped' }
            },
          },
        ],
        listeners: listener(['beside']),
      },
      { script: { text: 'late', fault: 'first-byte 30s' } },
    )
    const asking = ask(plano, 'chat', 'hello')
    const request = await provider.nextRequest()
    release?.()
    const response = await asking
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('tripped')
    await provider.aborted(request)
  })
})

it('guards a mounted application over HTTP', async () => {
  const { plano, provider } = await openStage({
    filters: [
      {
        id: 'content_guard',
        run: ({ messages }) =>
          JSON.stringify(messages.at(-1)).includes('forbidden')
            ? { action: 'reject', status: 400, message: 'content_blocked' }
            : undefined,
      },
    ],
    listeners: listener(['content_guard']),
  })
  const app = express()
  app.use(express.json())
  app.use('/ai', planoMiddleware(plano))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => new Promise((resolve) => server.close(resolve)))
  closeLater(() => server.closeAllConnections())
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ai/v1`
  const client = new OpenAI({ baseURL, apiKey: 'x', maxRetries: 0 })
  const say = (content: string) =>
    client.chat.completions.create({ model: 'custom/any', messages: [{ role: 'user', content }] })
  await expect(say('a forbidden word')).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('content_blocked'),
  })
  expect(provider.requests).toHaveLength(0)
  expect((await say('a fine word')).choices).toHaveLength(1)
})
