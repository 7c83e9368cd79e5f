import { createPlano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Message = Record<string, unknown> & { role: string }

/** The fields of an assistant message that these providers take. They answer 400 or 422 to any other. */
const TAKEN: Record<string, readonly string[]> = {
  groq: ['role', 'content', 'tool_calls', 'reasoning'],
  cerebras: ['role', 'content', 'tool_calls', 'name', 'reasoning'],
  mistral: ['role', 'content', 'tool_calls', 'prefix'],
}

/** A provider that answers with reasoning and fails from the second request on. */
async function startThinker() {
  let count = 0
  const server = await startServer((request, response) => {
    request.resume()
    count += 1
    response.writeHead(count === 1 ? 200 : 503, { 'content-type': 'application/json' })
    const message = {
      role: 'assistant',
      content: 'It rains.',
      refusal: null,
      annotations: [],
      reasoning_content: 'Let me see.',
      reasoning_details: [{ type: 'reasoning.text', text: 'Let me see.' }],
    }
    response.end(JSON.stringify({ id: 'c1', choices: [{ index: 0, message, finish_reason: 'stop' }] }))
  })
  closers.push(() => server.close())
  return server
}

/** A provider that refuses the messages with fields it does not know. */
async function startStrict(vendor: string) {
  const seen: Message[][] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const { messages } = JSON.parse(Buffer.concat(pieces).toString()) as { messages: Message[] }
    seen.push(messages)
    const refused = messages
      .filter(({ role }) => role === 'assistant')
      .flatMap((message) => Object.keys(message).filter((field) => TAKEN[vendor]?.includes(field) === false))
    response.writeHead(refused.length === 0 ? 200 : 400, { 'content-type': 'application/json' })
    const error = { message: `property '${refused[0]}' is unsupported`, type: 'invalid_request_error' }
    const message = { role: 'assistant', content: 'It still rains.' }
    const answer = { id: 'c2', choices: [{ index: 0, message, finish_reason: 'stop' }] }
    response.end(JSON.stringify(refused.length === 0 ? answer : { error }))
  })
  closers.push(() => server.close())
  return { server, seen }
}

it.each(Object.keys(TAKEN))('a conversation with reasoning can move to %s', async (vendor) => {
  const thinker = await startThinker()
  const { server, seen } = await startStrict(vendor)
  const second = `${vendor}/m`
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/gpt-4o', access_key: 'k', base_url: thinker.url },
        { model: second, access_key: 'k', base_url: server.url },
      ],
      model_aliases: { smart: { target: 'openai/gpt-4o', fallbacks: [second] } },
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const client = new OpenAI({ ...planoOpenAI(plano), maxRetries: 0 })
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Does it rain?' }]
  const first = await client.chat.completions.create({ model: 'smart', messages })
  const said = first.choices[0]?.message
  expect(said).toHaveProperty('reasoning_content')
  messages.push(said as OpenAI.ChatCompletionMessageParam, { role: 'user', content: 'And now?' })
  const answer = await client.chat.completions.create({ model: 'smart', messages })
  expect(answer.choices[0]?.message.content).toBe('It still rains.')
  expect(seen[0]).toEqual([
    { role: 'user', content: 'Does it rain?' },
    { role: 'assistant', content: 'It rains.' },
    { role: 'user', content: 'And now?' },
  ])
})

it('keeps the reasoning that the provider itself takes', async () => {
  const { server, seen } = await startStrict('groq')
  const plano = await createPlano(
    { model_providers: [{ model: 'groq/m', access_key: 'k', base_url: server.url }] },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const messages = [
    { role: 'user', content: 'Does it rain?' },
    { role: 'assistant', content: 'Yes.', reasoning: 'Let me see.' },
    { role: 'user', content: 'And now?' },
  ]
  const answer = await plano.fetch('/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'groq/m', messages }),
  })
  expect(answer.status).toBe(200)
  expect(seen[0]).toEqual(messages)
})
