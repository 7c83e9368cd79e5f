import { createPlano } from '@planojs/core'
import { afterEach, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function startProvider(body: object) {
  const calls = { count: 0 }
  const server = await startServer((_request, response) => {
    calls.count += 1
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  })
  closers.push(() => server.close())
  return { url: server.url, calls }
}

const completion = (message: object) => ({ id: 'chatcmpl-1', choices: [{ index: 0, message, finish_reason: 'stop' }] })
const response = (fields: object) => ({ id: 'resp_1', object: 'response', status: 'completed', output: [], ...fields })
const failed = (code: string) => response({ status: 'failed', error: { code, message: 'it failed' } })

const CLIENTS = {
  chat: ['/v1/chat/completions', { messages: [{ role: 'user', content: 'hello' }] }],
  messages: ['/v1/messages', { max_tokens: 50, messages: [{ role: 'user', content: 'hello' }] }],
  responses: ['/v1/responses', { input: 'hello' }],
} as const

/** A first model that answers `body` and a second one that works. */
async function open(model: string, body: object) {
  const [first, second] = [await startProvider(body), await startProvider(completion({ content: 'well' }))]
  const api = model.startsWith('openai/') ? ({ api: 'responses' } as const) : {}
  const plano = await createPlano(
    {
      model_providers: [
        { model, access_key: 'k', base_url: first.url, ...api },
        { model: 'groq/well', access_key: 'k', base_url: second.url },
      ],
      model_aliases: { both: { target: model, fallbacks: ['groq/well'] } },
      resilience: { retry: { max_attempts: 2 } },
    },
    { env: {} },
  )
  closers.push(() => plano.close())
  return async (client: keyof typeof CLIENTS, name: string, stream = false) => {
    const [path, fields] = CLIENTS[client]
    const answer = await plano.fetch(path, { method: 'POST', body: JSON.stringify({ model: name, stream, ...fields }) })
    return { status: answer.status, text: await answer.text(), second: second.calls.count }
  }
}

const MALFORMED = [
  ['mistral/m', { id: 'chatcmpl-1', choices: [{}] }, ['chat', 'messages', 'responses']],
  ['mistral/m', { id: 'chatcmpl-1', choices: [{ index: 0, finish_reason: 'stop' }] }, ['chat', 'messages']],
  ['mistral/m', completion({ role: 'assistant', content: 5 }), ['messages', 'responses']],
  ['mistral/m', completion({ role: 'assistant', tool_calls: 'none' }), ['messages', 'responses']],
  ['anthropic/m', { id: 'msg_1', content: [{ type: 'text', text: 4 }] }, ['chat', 'responses']],
  ['openai/m', response({ output: [{ type: 'message', role: 'assistant', content: 7 }] }), ['chat', 'messages']],
  ['openai/m', failed('server_error'), ['chat', 'messages', 'responses']],
  ['openai/m', response({ status: 'cancelled' }), ['chat', 'messages']],
] as const

it.each(MALFORMED)('another model answers when %s answers 200 with %j', async (model, body, clients) => {
  const ask = await open(model, body)
  for (const client of clients) {
    const answer = await ask(client, 'both')
    expect(answer).toMatchObject({ status: 200, second: 1 + clients.indexOf(client as never) })
    expect(answer.text).toContain('well')
  }
})

it('another model answers a streaming client when the upstream answers whole and malformed', async () => {
  const ask = await open('mistral/m', completion({ role: 'assistant', content: 5 }))
  const answer = await ask('chat', 'both', true)
  expect(answer).toMatchObject({ status: 200, second: 1 })
  expect(answer.text).toContain('well')
})

it('a malformed answer without alternatives is a 502 that names the upstream and what is wrong', async () => {
  const ask = await open('mistral/m', completion({ role: 'assistant', content: 5 }))
  const { status, text } = await ask('messages', 'mistral/m')
  expect(status).toBe(502)
  const { error } = JSON.parse(text)
  expect(error.message).toContain('"mistral/m" answered 200 with a malformed answer: message.content must be')
  expect(error.plano.attempts).toMatchObject([{ upstream: 'mistral/m' }, { upstream: 'mistral/m' }])
})

it('a response that failed for the request is the client’s mistake, and no other model is asked', async () => {
  const ask = await open('openai/m', failed('invalid_prompt'))
  for (const client of ['chat', 'messages', 'responses'] as const) {
    const answer = await ask(client, 'both')
    expect(answer).toMatchObject({ status: 400, second: 0 })
    expect(JSON.parse(answer.text).error.message).toBe('it failed')
  }
})

it.each(['invalid_token', 'unsupported_country_region_territory'])(
  'a response that failed for the account is no mistake of the client: %s',
  async (code) => {
    const ask = await open('openai/m', failed(code))
    for (const client of ['chat', 'responses'] as const)
      expect(await ask(client, 'both')).toMatchObject({ status: 200, text: expect.stringContaining('well') })
  },
)

it('a response that failed by the rate limit is 429', async () => {
  const ask = await open('openai/m', failed('rate_limit_exceeded'))
  expect(await ask('chat', 'openai/m')).toMatchObject({ status: 429 })
})

it('a failed response is reported by its error alone: the rest repeats the prompt', async () => {
  const ask = await open('openai/m', { ...failed('invalid_prompt'), instructions: 'the prompt of the application' })
  const answer = await ask('responses', 'openai/m')
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.text)).toEqual({
    error: { code: 'invalid_prompt', message: 'it failed', type: 'invalid_request_error', param: null },
  })
})
