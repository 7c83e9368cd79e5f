import { createPlano, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { CLIENTS, type ClientApi, readClientAnswer, requestOf } from '../chaos/client-answer.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const CHUNKS = Array.from({ length: 16 }, (_, index) => `word${index} `)
const UPSTREAMS = {
  chat: { model: 'mistral/m1' },
  messages: { model: 'anthropic/m1' },
  responses: { model: 'openai/m1' },
  gemini: { model: 'gemini/m1' },
  converse: { model: 'amazon_bedrock/m1' },
} as const
/** Nothing throws on the way: only the grammar tells that the answer is not whole. */
const LATE = ['clean close at frame 9', 'error frame at 9', 'malformed json at 9']

async function open(model: string, faults: string[], more: PlanoConfigInput['resilience'] = {}) {
  const provider = await createScriptedProvider({
    script: () => {
      const fault = faults.shift()
      return fault === undefined ? { chunks: CHUNKS } : { chunks: CHUNKS, fault }
    },
  })
  closers.push(() => provider.close())
  const plano = await createPlano(
    {
      model_providers: [{ model, access_key: 'k', base_url: provider.url }],
      model_aliases: { any: { target: model } },
      resilience: { retry: { max_attempts: 1 }, circuit_breaker: { min_requests: 1000 }, ...more },
    },
    { env: { AWS_REGION: 'eu-west-1' }, telemetry: { prometheus: true } },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { plano, provider, events }
}

async function ask({ plano }: Awaited<ReturnType<typeof open>>, client: ClientApi) {
  const [path, body] = requestOf(client, true)
  return readClientAnswer(client, true, await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) }))
}

/** Outcomes of tries as the metrics have them. */
async function countAttempts(plano: Plano): Promise<string[]> {
  const text = await (await plano.fetch('/metrics')).text()
  const lines = text.split('\n').filter((line) => line.startsWith('plano_attempts_total'))
  return lines.map((line) => `${/outcome="(\w+)"/.exec(line)?.[1]} ${line.split(' ').at(-1)}`)
}

const of = <Type extends PlanoEvent['type']>(events: PlanoEvent[], type: Type) =>
  events.filter((event): event is Extract<PlanoEvent, { type: Type }> => event.type === type)

const cases = CLIENTS.flatMap((client) =>
  (Object.keys(UPSTREAMS) as (keyof typeof UPSTREAMS)[]).flatMap((api) =>
    LATE.map((fault) => ({ client, api, fault })),
  ),
)

describe('a stream that began well and broke', () => {
  it.each([
    ...LATE.map((fault) => ['chat', fault] as const),
    ['responses', 'clean close at frame 9'],
    ['responses', 'malformed json at 9'],
  ] as const)('numbers its error event behind the others: %s, %s', async (api, fault) => {
    const { plano } = await open(UPSTREAMS[api].model, [fault])
    const [path, body] = requestOf('responses', true)
    const text = await (await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })).text()
    const numbers = [...text.matchAll(/"sequence_number":(\d+)/g)].map(([, number]) => Number(number))
    expect(text).toContain('event: error')
    expect(numbers).toEqual(numbers.map((_, index) => index))
  })

  it.each(cases)('is a failure: $client client, $api upstream, $fault', async ({ client, api, fault }) => {
    const world = await open(UPSTREAMS[api].model, [fault])
    const answer = await ask(world, client)
    expect(answer.error).toBeTypeOf('string')
    expect([answer.errorIsLast, answer.ended]).toEqual([true, false])
    expect(CHUNKS.join('').startsWith(answer.text)).toBe(true)
    const { events, plano } = world
    expect(of(events, 'break')).toMatchObject([{ upstream: UPSTREAMS[api].model, outcome: 'stream_error' }])
    expect(of(events, 'response')).toMatchObject([{ outcome: 'error' }])
    expect(of(events, 'decision')[0]?.decision.attempts).toMatchObject([
      { outcome: 'stream_error', next: 'broke off after it had begun' },
    ])
    expect(plano.health()).toMatchObject([{ calls: 1, failures: 1, outstanding: 0 }])
    expect(await countAttempts(plano)).toEqual(['stream_error 1'])
  })

  it.each(CLIENTS)('is a failure when only the last event of a message is missing: %s client', async (client) => {
    const world = await open('anthropic/m1', ['clean close at frame 22'])
    const answer = await ask(world, client)
    expect(world.provider.requests).toHaveLength(1)
    expect(answer).toMatchObject({ text: CHUNKS.join(''), error: expect.any(String), errorIsLast: true })
    expect(of(world.events, 'response')).toMatchObject([{ outcome: 'error' }])
  })

  it('times out when it is idle', async () => {
    const world = await open('openai/m1', ['stall 30s at frame 9'], { timeout: { idle: 500 } })
    expect(await ask(world, 'chat')).toMatchObject({ error: expect.any(String), ended: false })
    expect(of(world.events, 'break')).toMatchObject([{ outcome: 'timeout' }])
    expect(world.plano.health()).toMatchObject([{ failures: 1 }])
  })

  it.each(LATE)('opens the breaker: %s', async (fault) => {
    const world = await open('openai/m1', [fault, fault], { circuit_breaker: { min_requests: 2, failure_rate: 1 } })
    await ask(world, 'chat')
    expect(world.plano.health()).toMatchObject([{ breaker: 'closed' }])
    await ask(world, 'messages')
    expect(world.plano.health()).toMatchObject([{ breaker: 'open', failures: 2 }])
    expect(await ask(world, 'chat')).toMatchObject({ status: 503 })
    expect(world.provider.requests).toHaveLength(2)
  })
})

describe('a stream that ended as its API ends', () => {
  it.each(
    CLIENTS.flatMap((client) =>
      (Object.keys(UPSTREAMS) as (keyof typeof UPSTREAMS)[]).flatMap((api) =>
        ['50-byte drip', '40kb frame at 9'].map((fault) => ({ client, api, fault })),
      ),
    ),
  )('is not broken: $client client, $api upstream, $fault', async ({ client, api, fault }) => {
    const world = await open(UPSTREAMS[api].model, [fault])
    expect(await ask(world, client)).toMatchObject({ text: CHUNKS.join(''), ended: true, error: undefined })
    expect(of(world.events, 'break')).toEqual([])
    expect(world.plano.health()).toMatchObject([{ calls: 1, failures: 0, outstanding: 0 }])
    expect(await countAttempts(world.plano)).toEqual(['success 1'])
  })

  it('is not broken when its last event is longer than the inspected tail', async () => {
    const world = await open('openai/m1', [])
    const text = 'x'.repeat(100_000)
    const provider = await createScriptedProvider({ script: () => ({ chunks: [text] }) })
    closers.push(() => provider.close())
    await world.plano.reload({ model_providers: [{ model: 'openai/m1', access_key: 'k', base_url: provider.url }] })
    const [path, body] = requestOf('responses', true, 'openai/m1')
    const response = await world.plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    expect(await readClientAnswer('responses', true, response)).toMatchObject({ text, ended: true })
    expect(of(world.events, 'break')).toEqual([])
  })
})

describe('a client that disconnects in the middle', () => {
  it('says nothing about the upstream', async () => {
    const world = await open('openai/m1', ['stall 30s at frame 9'])
    const [path, body] = requestOf('chat', true)
    const response = await world.plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await expect.poll(() => world.plano.health()).toMatchObject([{ failures: 0, outstanding: 0 }])
    expect(of(world.events, 'break')).toEqual([])
  })

  it.each([
    ['openai/m1', 'responses'],
    ['openai/m1', 'messages'],
    ['mistral/m1', 'chat'],
  ] as const)('because of an error in the stream has received an error: %s to %s', async (model, client) => {
    const world = await open(model, ['error frame at 9'])
    const [path, body] = requestOf(client, true)
    const response = await world.plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    const reader = response.body?.getReader()
    for (let seen = ''; !/"error"|response\.failed/.test(seen); ) {
      const step = await reader?.read()
      if (step === undefined || step.done) break
      seen += new TextDecoder().decode(step.value)
    }
    await reader?.cancel()
    await expect.poll(() => of(world.events, 'response')).toMatchObject([{ outcome: 'error' }])
    await expect.poll(() => of(world.events, 'break')).toMatchObject([{ outcome: 'stream_error' }])
    expect(world.plano.health()).toMatchObject([{ failures: 1, outstanding: 0 }])
  })
})
