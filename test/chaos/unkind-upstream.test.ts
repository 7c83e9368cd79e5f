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
let plano: Plano
let server: PlanoServer

beforeAll(async () => {
  provider = await createScriptedProvider({ script: () => ({ chunks: CHUNKS, fault }), strict: false })
  plano = await createPlano(
    {
      model_providers: MODELS.map((model) => ({ model, access_key: 'k', base_url: provider.url })),
      resilience: { retry: { max_attempts: 1 }, circuit_breaker: false, timeout: { first_byte: 5000, idle: 1000 } },
    },
    { env: {} },
  )
  server = await serve(plano)
})

afterAll(async () => {
  await server.close()
  await provider.close()
})

async function ask(client: ClientApi, model: string, stream: boolean) {
  const [path, body] = requestOf(client, stream, model)
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return readClientAnswer(client, stream, response)
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
        expect(await ask(client, model, true), `${client} ${model}`).toMatchObject({
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
        pairs.map(async ([client, model]) => ({ about: `${client} ${model}`, ...(await ask(client, model, true)) })),
      )
      for (const { about, text, error, errorIsLast, ended } of answers) {
        expect(WHOLE.startsWith(text), `${about}: ${text}`).toBe(true)
        // An upstream that sent a complete answer but keeps the connection open counts as complete.
        if (ended && error === undefined) expect([said, text], about).toEqual(['never ends', WHOLE])
        else expect([typeof error, errorIsLast], about).toEqual(['string', true])
      }
      await expect.poll(() => plano.health().reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(0)
    },
    60_000,
  )

  it('closes every connection with a broken answer', async () => {
    fault = 'stall 30s at frame 5'
    await Promise.all(pairs.map(([client, model]) => ask(client, model, true)))
    await Promise.all(provider.requests.slice(-pairs.length).map((request) => provider.ended(request)))
    expect(provider.requests.slice(-pairs.length).map(({ state }) => state)).toEqual(pairs.map(() => 'aborted'))
  }, 30_000)
})
