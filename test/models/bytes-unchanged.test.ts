import { createPlano } from '@planojs/core'
import { expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'
import { PATHS } from './ask-one-model.ts'

// What JSON.parse and JSON.stringify would change: spaces, spellings of numbers and letters, integers beyond 2^53.
const ODD = '"x":{"model":"fast","n":1.50,"id":12345678901234567890},  "temperature":1.0'

const CHAT = String.raw`"messages":[{"role":"user","content":"\u0068i \"model\" \\"}]`
const CLAUDE = String.raw`"max_tokens":10,"messages":[{"role":"user","content":"\u0068i"}]`
const RESPONSE = String.raw`"store":false,"input":"\u0068i"`

it.each([
  ['chat', 'groq', CHAT],
  ['messages', 'anthropic', CLAUDE],
  ['responses', 'openai', RESPONSE],
] as const)(
  'a %s request keeps its bytes except for the model, wherever that stands',
  async (api, provider, fields) => {
    const seen: string[] = []
    const upstream = await startServer(async (request, response) => {
      seen.push(Buffer.concat(await request.toArray()).toString())
      response.writeHead(400).end()
    })
    const entry = { model: `${provider}/m-1`, access_key: 'k', base_url: upstream.url, default: true }
    const plano = await createPlano({ model_providers: [entry], model_aliases: { fast: { target: entry.model } } })
    const write = (model: string) => [
      `{ "model" : ${model} ,${fields},${ODD}}`,
      `{${fields},\n "model":${model}, ${ODD}}`,
      `{${ODD},${fields},"model":${model}}\n`,
    ]
    for (const body of write('"fast"')) await plano.fetch(PATHS[api], { method: 'POST', body })
    expect(seen).toEqual(write('"m-1"'))
    await plano.fetch(PATHS[api], { method: 'POST', body: `{${fields},${ODD}}` })
    expect(seen[3]).toBe(`{"model":"m-1",${fields},${ODD}}`)
    await plano.close()
    await upstream.close()
  },
)
