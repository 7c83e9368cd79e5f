import { type AttemptRecord, createPlano, type Plano, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider, readSse, type ScriptedProvider } from '@planojs/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Faults before an answer has begun. They must stay invisible while a healthy candidate remains. */
const EARLY = [
  'status 429 retry-after 0',
  'status 500',
  'status 503',
  'stall 30s',
  'bytes 40 then reset',
  'wrong content-type',
  'html',
  '204',
  'refused',
  'error frame at 1',
  'clean close at frame 1',
  'malformed json at 1',
] as const
/** A wrong content type alone is harmless, because the body is inspected. */
const LASTING = EARLY.filter((each) => each !== 'wrong content-type')
/** Faults in the middle of a stream. The client must get an error. */
const LATE = ['error frame at 6', 'clean close at frame 6', 'malformed json at 6'] as const
const TEXT = 'one two three four five six seven eight nine ten'
const MAX_ATTEMPTS = 12
const CLIENTS = ['chat', 'messages', 'responses'] as const
const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }

interface Script {
  /** One fault per attempt. After the end of the list there are no faults. */
  faults: (string | undefined)[]
  client: (typeof CLIENTS)[number]
  stream: boolean
}

const fault = fc.oneof(
  { weight: 7, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom(...EARLY) },
)
const script: fc.Arbitrary<Script> = fc.record({
  faults: fc.array(fault, { maxLength: MAX_ATTEMPTS - 1 }),
  client: fc.constantFrom(...CLIENTS),
  stream: fc.boolean(),
})

let providers: ScriptedProvider[] = []
let plano: Plano
let weather: (string | undefined)[] = []

beforeAll(async () => {
  providers = await Promise.all(
    [0, 1, 2].map(() =>
      createScriptedProvider({
        script: () => {
          const drawn = weather.shift()
          return drawn === undefined ? { text: TEXT } : { text: TEXT, fault: drawn }
        },
      }),
    ),
  )
  plano = await createPlano(
    {
      model_providers: providers.map((provider, index) => ({
        model: index === 1 ? 'anthropic/m1' : `openai/m${index}`,
        access_key: 'k',
        base_url: provider.url,
      })),
      model_aliases: { any: { target: 'openai/m0', fallbacks: ['anthropic/m1', 'openai/m2'] } },
      resilience: {
        retry: { max_attempts: MAX_ATTEMPTS, backoff: { initial: 1, max: 3 }, budget: 1 },
        circuit_breaker: false,
        timeout: { first_byte: 200, idle: 200, total: 5000 },
      },
    },
    { env: {} },
  )
})

afterAll(async () => {
  await plano.close({ drainMs: 0 })
  await Promise.all(providers.map((provider) => provider.close()))
})

async function ask(run: Script) {
  const events: PlanoEvent[] = []
  const stop = plano.onEvent((event) => events.push(event))
  weather = [...run.faults]
  const messages = [{ role: 'user', content: 'hi' }]
  const body =
    run.client === 'responses'
      ? { model: 'any', input: 'hi', stream: run.stream }
      : { model: 'any', messages, max_tokens: 100, stream: run.stream }
  const response = await plano.fetch(PATHS[run.client], { method: 'POST', body: JSON.stringify(body) })
  const frames: string[] = []
  let text = ''
  if (run.stream && response.status === 200) for await (const { data } of readSse(response)) frames.push(data)
  else text = await response.text()
  stop()
  const attempts = events.flatMap((event): AttemptRecord[] => (event.type === 'attempt' ? [event.attempt] : []))
  return {
    status: response.status,
    text: text + frames.join('\n'),
    attempts,
    settled: events.filter((event) => event.type === 'response'),
  }
}

const isWhole = (text: string) => TEXT.split(' ').every((word) => text.includes(word))
const saysError = (text: string) => /"error"|response\.failed/.test(text)

describe('any weather', () => {
  it('is survived as long as a healthy candidate and attempts are left', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (run) => {
        const { status, text, attempts, settled } = await ask(run)
        expect(`${status} ${isWhole(text)}`, JSON.stringify(attempts)).toBe('200 true')
        expect(attempts.length).toBeLessThanOrEqual(MAX_ATTEMPTS)
        expect(attempts.at(-1)?.outcome).toBe('success')
        expect(settled).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('never makes a truncated answer look complete', async () => {
    const late = fc.record({
      faults: fc.constantFrom(...LATE).map((drawn) => [drawn]),
      client: fc.constantFrom(...CLIENTS),
      stream: fc.constant(true),
    })
    await fc.assert(
      fc.asyncProperty(late, async (run) => {
        const { status, text, settled } = await ask(run)
        expect(status).toBe(200)
        if (!isWhole(text)) expect(saysError(text), text).toBe(true)
        expect(settled).toHaveLength(1)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('becomes an error in the client’s API if it lasts, within the attempts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LASTING),
        fc.constantFrom(...CLIENTS),
        fc.boolean(),
        async (...[drawn, client, stream]) => {
          const { status, text, attempts, settled } = await ask({
            // More faults than one engine can use, because a late attempt of an earlier run may take one.
            faults: Array(3 * MAX_ATTEMPTS).fill(drawn),
            client,
            stream,
          })
          expect(status).toBeGreaterThanOrEqual(400)
          expect(saysError(text)).toBe(true)
          expect(attempts.length).toBeLessThanOrEqual(MAX_ATTEMPTS)
          expect(settled).toHaveLength(1)
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  it('leaks nothing', async () => {
    await ask({ faults: [], client: 'chat', stream: false })
    expect(plano.health().map((health) => health.outstanding)).toEqual(plano.health().map(() => 0))
  })
})
