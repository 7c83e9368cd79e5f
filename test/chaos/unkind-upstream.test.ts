import { createPlano, type Plano } from '@planojs/core'
import { type PlanoServer, serve } from '@planojs/core/node'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLIENTS, type ClientApi, readClientAnswer, requestOf } from './client-answer.ts'

const CHUNKS = Array.from({ length: 12 }, (_, index) => `word${index} `)
const WHOLE = CHUNKS.join('')
const MODELS = ['mistral/m', 'anthropic/m', 'openai/m'] as const
let fault = ''
let provider: ScriptedProvider
/** Gives up a silent stream soon. */
let hasty: Engine
/** Waits however long a busy machine takes for ten megabytes. */
let patient: Engine

interface Engine {
  plano: Plano
  server: PlanoServer
}

async function openEngine(idle: string): Promise<Engine> {
  const plano = await createPlano(
    {
      model_providers: MODELS.map((model) => ({ model, access_key: 'k', base_url: provider.url })),
      resilience: { retry: { max_attempts: 1 }, circuit_breaker: false, timeout: { first_byte: '1m', idle } },
    },
    { env: {} },
  )
  return { plano, server: await serve(plano) }
}

beforeAll(async () => {
  provider = await createScriptedProvider({ script: () => ({ chunks: CHUNKS, fault }), strict: false })
  hasty = await openEngine('1s')
  patient = await openEngine('1m')
})

afterAll(async () => {
  await Promise.all([hasty.server.close(), patient.server.close()])
  await provider.close()
})

async function ask({ server }: Engine, client: ClientApi, model: string) {
  const [path, body] = requestOf(client, true, model)
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return readClientAnswer(client, true, response)
}

const pairs = CLIENTS.flatMap((client) => MODELS.map((model) => [client, model] as const))

describe('over sockets on both sides', () => {
  it.each(['10 MB frame at 5', '1-byte drip', 'duplicate finish'])(
    'accepts %s as a complete answer',
    async (said) => {
      fault = said
      // Large cases run once per client and once per upstream, to save time.
      const some = said.startsWith('10') ? pairs.filter((_, index) => index % 4 === 0) : pairs
      for (const [client, model] of some)
        expect(await ask(patient, client, model), `${client} ${model}`).toMatchObject({
          status: 200,
          text: WHOLE,
          ended: true,
          error: undefined,
        })
    },
    60_000,
  )

  it.each([
    'never ends',
    'bytes 900 then reset',
    'stall 30s at frame 7',
    'clean close at frame 7',
    'malformed json at 7',
  ])(
    'never turns %s into a truncated success',
    async (said) => {
      fault = said
      const answers = await Promise.all(
        pairs.map(async ([client, model]) => ({ about: `${client} ${model}`, ...(await ask(hasty, client, model)) })),
      )
      for (const { about, text, error, errorIsLast, ended } of answers) {
        expect(WHOLE.startsWith(text), `${about}: ${text}`).toBe(true)
        // An upstream that sent a complete answer but keeps the connection open counts as complete.
        if (ended && error === undefined) expect([said, text], about).toEqual(['never ends', WHOLE])
        else expect([typeof error, errorIsLast], about).toEqual(['string', true])
      }
      await expect.poll(() => hasty.plano.health().reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(0)
    },
    60_000,
  )

  it('closes every connection with a broken answer', async () => {
    fault = 'stall 30s at frame 5'
    await Promise.all(pairs.map(([client, model]) => ask(hasty, client, model)))
    await Promise.all(provider.requests.slice(-pairs.length).map((request) => provider.ended(request)))
    expect(provider.requests.slice(-pairs.length).map(({ state }) => state)).toEqual(pairs.map(() => 'aborted'))
  })
})
