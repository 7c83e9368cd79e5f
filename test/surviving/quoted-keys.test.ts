import { createPlano, type PlanoEvent } from '@planojs/core'
import { expect, it, onTestFinished } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const KEY = 'sk-quoted/7f3a9c"b1'
const said = `The key ${KEY} is not known.`
const error = { message: said, type: 'server_error', code: KEY, param: KEY }
const chunk = (fields: object) => ({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', ...fields })
const delta = chunk({ choices: [{ index: 0, delta: { role: 'assistant', content: 'Well' }, finish_reason: null }] })
const begun = { id: 'resp_1', object: 'response', created_at: 1, model: 'm', status: 'in_progress', output: [] }
const ended = { ...begun, status: 'failed', error: { code: 'server_error', message: said } }
const spoken = { type: 'response.output_text.delta', item_id: 'i', output_index: 0, content_index: 0, delta: 'Well' }
const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null }
const text = { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Well' } }

/** What an upstream says with status 200 that quotes the key: a whole body, or the events of a stream. */
const QUOTES: Record<string, { api: 'chat' | 'messages' | 'responses'; body: object | object[]; escape?: boolean }> = {
  'a whole error': { api: 'chat', body: { error } },
  'a whole error with escaped slashes': { api: 'chat', body: { error }, escape: true },
  'a whole error of messages': { api: 'messages', body: { type: 'error', error } },
  'a response that failed': { api: 'responses', body: ended },
  'a choice with an error': {
    api: 'chat',
    body: {
      ...chunk({ object: 'chat.completion', choices: [{ index: 0, message: { content: '' }, error }] }),
    },
  },
  'an error in the place of a stream': { api: 'chat', body: [{ error }] },
  'an error in a stream': { api: 'chat', body: [delta, { error }] },
  'an error beside the end of a stream': {
    api: 'chat',
    body: [delta, chunk({ error, choices: [{ index: 0, delta: {}, finish_reason: 'error' }] })],
  },
  'an error in a stream of messages': {
    api: 'messages',
    body: [{ type: 'message_start', message }, text, { type: 'error', error }],
  },
  'a stream of a response that failed': {
    api: 'responses',
    body: [{ type: 'response.created', response: begun }, spoken, { type: 'response.failed', response: ended }],
  },
}

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' } as const

async function open(quote: (typeof QUOTES)[string]) {
  const { api, body, escape: escapes = false } = quote
  const write = (value: object) => (escapes ? JSON.stringify(value).replaceAll('/', '\\/') : JSON.stringify(value))
  const upstream = await startServer((request, response) => {
    request.resume()
    response.setHeader('content-type', Array.isArray(body) ? 'text/event-stream' : 'application/json')
    const events = Array.isArray(body) ? body : []
    for (const event of events)
      response.write(`${'type' in event ? `event: ${event.type}\n` : ''}data: ${write(event)}\n\n`)
    response.end(Array.isArray(body) ? undefined : write(body))
  })
  const provider = { chat: 'openai/m', messages: 'anthropic/m', responses: 'openai/m' }[api]
  const lines: unknown[] = []
  const events: PlanoEvent[] = []
  const log = (...line: unknown[]) => void lines.push(line)
  const plano = await createPlano(
    {
      model_providers: [
        { model: provider, access_key: KEY, base_url: `${upstream.url}/v1`, api, passthrough: true },
        { model: 'openai/vectors', access_key: KEY, base_url: `${upstream.url}/v1` },
      ],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {}, logger: { info: log, warn: log, error: log } },
  )
  plano.onEvent((event) => events.push(event))
  onTestFinished(async () => {
    await plano.close()
    await upstream.close()
  })
  return { plano, lines, events, stream: Array.isArray(body) }
}

const SPELLED = [KEY, JSON.stringify(KEY).slice(1, -1), JSON.stringify(KEY).slice(1, -1).replaceAll('/', '\\/')]

it.each(Object.entries(QUOTES))('%s does not show our key to anybody', async (_name, quote) => {
  const { plano, lines, events, stream } = await open(quote)
  const shown: string[] = []
  const post = async (path: string, body: object) => {
    const response = await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    shown.push(await response.text())
  }
  const ask = { model: 'm', stream, max_tokens: 9 }
  const messages = [{ role: 'user', content: 'hello' }]
  await post(PATHS.chat, { ...ask, messages })
  await post(PATHS.messages, { ...ask, messages })
  await post(PATHS.responses, { ...ask, input: 'hello' })
  await post('/v1/embeddings', { model: 'vectors', input: 'hello' })
  await post('/v1/unheard/of', { model: 'm' })
  expect(shown.join('\n')).toMatch(/\[key\]/)
  const left = JSON.stringify([shown, lines, events])
  for (const spelled of SPELLED) {
    for (const body of shown) expect(body).not.toContain(spelled)
    expect(left).not.toContain(JSON.stringify(spelled).slice(1, -1))
  }
})

it('leaves the model’s text unchanged', async () => {
  const body = chunk({ object: 'chat.completion', choices: [{ index: 0, message: { content: said } }] })
  const { plano } = await open({ api: 'chat', body })
  const ask = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }
  const response = await plano.fetch(PATHS.chat, { method: 'POST', body: JSON.stringify(ask) })
  expect(await response.text()).toBe(JSON.stringify(body))
})
