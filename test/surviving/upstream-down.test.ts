import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedAgent, createScriptedTransport, createVirtualClock, type ScriptedReply } from '@planojs/testing'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadEverything, until } from '../chaos/virtual-world.ts'

beforeAll(loadEverything, 60_000)

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const KEY = 'sk-the-key-of-nobody-else'
const PROMPT = 'the words of the client'
const UPSTREAMS = ['mistral/m', 'anthropic/m', 'openai/m', 'gemini/m', 'amazon_bedrock/m'] as const
const messages = [{ role: 'user', content: PROMPT }]
/** Each client's request, and where the facts of an error stand in its API. */
const CLIENTS = {
  chat: (stream: boolean) => ['/v1/chat/completions', { model: 'any', stream, messages }],
  messages: (stream: boolean) => ['/v1/messages', { model: 'any', stream, max_tokens: 99, messages }],
  responses: (stream: boolean) => ['/v1/responses', { model: 'any', stream, input: PROMPT }],
  gemini: (stream: boolean) => [
    `/v1beta/models/any:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
    { contents: [{ role: 'user', parts: [{ text: PROMPT }] }] },
  ],
} as const satisfies Record<string, (stream: boolean) => readonly [string, object]>
type Client = keyof typeof CLIENTS

// biome-ignore lint/suspicious/noExplicitAny: errors of four APIs are read by their fields
type Json = any

async function open(model: string, reply: ScriptedReply, resilience: PlanoConfigInput['resilience'] = {}) {
  const clock = createVirtualClock()
  const transport = createScriptedTransport({ clock, script: () => reply })
  const plano = await createPlano(
    {
      model_providers: [{ model, access_key: KEY, base_url: 'http://h.test' }],
      model_aliases: { any: { target: model } },
      resilience: { retry: { max_attempts: 2, backoff: { initial: 10, max: 20 } }, ...resilience },
    },
    { env: { AWS_REGION: 'eu-west-1' }, clock, transport },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return async (client: Client, stream: boolean) => {
    const [path, body] = CLIENTS[client](stream)
    const work = plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    const response = await until(
      clock,
      work.then(async (each) => ({ status: each.status, headers: each.headers, text: await each.text() })),
    )
    return { ...response, json: JSON.parse(response.text) as Json }
  }
}

/** What was said, in the grammar of whoever is told. */
function judgeShape(client: Client, answer: { status: number; json: Json }) {
  const { error } = answer.json
  expect(error.message).toBeTypeOf('string')
  if (client === 'gemini') expect(error).toMatchObject({ code: answer.status, status: expect.any(String) })
  else expect(error.type).toBeTypeOf('string')
  if (client === 'messages') expect(answer.json.type).toBe('error')
}

const DOWN: readonly (readonly [name: string, reply: ScriptedReply, status: number])[] = [
  ['500', { status: 500, error: 'ill' }, 502],
  ['501', { status: 501, error: 'ill' }, 502],
  ['502', { status: 502, error: 'ill' }, 502],
  ['503', { status: 503, error: 'ill' }, 503],
  ['504', { status: 504, error: 'ill' }, 504],
  ['408', { status: 408, error: 'ill' }, 504],
  ['529', { status: 529, error: 'ill' }, 503],
  ['a page', { text: 'x', fault: 'html 500' }, 502],
  ['a refused connection', { text: 'x', fault: 'connection refused' }, 502],
  ['no such name', { text: 'x', fault: 'name not found' }, 502],
  ['a reset', { text: 'x', fault: 'refused' }, 502],
  ['silence', { text: 'x', fault: 'first-byte 10m' }, 504],
  ['an error behind a 200', { text: 'x', fault: 'error frame at 1 status 500' }, 502],
  ['an overload behind a 200', { text: 'x', fault: 'error frame at 1 status 529' }, 503],
  ['an empty answer', { text: 'x', fault: 'empty' }, 502],
]

/** Where an error stands without its status, it is the upstream's failure and no more is known. */
function told(name: string, model: string): number[] | undefined {
  return name === 'an overload behind a 200' && !/anthropic|gemini/.test(model) ? [502, 503] : undefined
}

describe('an unavailable upstream without alternatives', () => {
  it.each(UPSTREAMS)(
    'is a 502, 503 or 504 with the attempts in every API, without key or prompt: %s',
    async (model) => {
      for (const [name, reply, status] of DOWN) {
        const ask = await open(model, reply, { timeout: { first_byte: 1000 }, circuit_breaker: false })
        for (const client of Object.keys(CLIENTS) as Client[])
          for (const stream of [false, true]) {
            const answer = await ask(client, stream)
            const about = `${name}, ${client}, ${stream}: ${answer.text}`
            expect(told(name, model) ?? [status], about).toContain(answer.status)
            judgeShape(client, answer)
            expect(answer.json.error.plano.attempts, about).toMatchObject([{ upstream: model }, { upstream: model }])
            expect(answer.headers.get('x-should-retry')).toBe('false')
            expect(answer.text).not.toContain(KEY)
            expect(answer.text).not.toContain(PROMPT)
          }
      }
    },
  )

  it.each([
    [400, 400],
    [404, 404],
    [422, 422],
    [429, 429],
    [401, 401],
  ])('keeps the status of other refusals: %i', async (...[said, told]) => {
    const ask = await open('openai/m', { status: said, error: 'no' })
    for (const client of Object.keys(CLIENTS) as Client[]) {
      const answer = await ask(client, false)
      expect(answer.status).toBe(told)
      judgeShape(client, answer)
    }
  })

  it('lists the only attempt too', async () => {
    const ask = await open('openai/m', { status: 500, error: 'ill' }, { retry: { max_attempts: 1 } })
    expect((await ask('chat', false)).json.error.plano.attempts).toMatchObject([
      { upstream: 'openai/m', outcome: 'server_error', status: 500 },
    ])
  })

  it('is a 503 with a retry time while its breaker is open', async () => {
    const ask = await open(
      'openai/m',
      { status: 500, error: 'ill' },
      { circuit_breaker: { min_requests: 1, open_for: '1d' } },
    )
    for (const client of Object.keys(CLIENTS) as Client[]) {
      await ask(client, false)
      const answer = await ask(client, true)
      expect([answer.status, Number(answer.headers.get('retry-after')) > 3600]).toEqual([503, true])
      judgeShape(client, answer)
    }
  })

  it.each([
    [500, 502],
    [529, 503],
    [503, 503],
    [504, 504],
    [408, 504],
    [422, 422],
  ])('works the same for an agent: %i', async (...[said, told]) => {
    const agent = await createScriptedAgent({ reply: () => ({ status: said }) })
    closers.push(() => agent.close())
    const plano = await createPlano(
      {
        agents: [{ id: 'one', url: agent.url }],
        listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
        resilience: { retry: { max_attempts: 1 } },
      },
      { env: {} },
    )
    closers.push(() => plano.close({ drainMs: 0 }))
    const body = JSON.stringify({ model: 'desk', messages })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    const json: Json = await response.json()
    expect([response.status, json.error.plano.attempts.length]).toEqual([told, 1])
  })
})
