import { setImmediate as nextTurn } from 'node:timers/promises'
import Anthropic from '@anthropic-ai/sdk'
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod'
import type { ResponseStore, StoredResponse } from '@planojs/core'
import { planoAnthropic } from '@planojs/openai'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { call, lastBody, open } from './responses-engine.ts'

const TWO_CALLS = {
  text: 'Let me look.',
  reasoning: 'Two cities.',
  reasoningSignature: 'c2ln',
  toolCalls: [
    { id: 'toolu_1', name: 'weather', arguments: { city: 'Oslo' } },
    { id: 'toolu_2', name: 'weather', arguments: { city: 'Bergen' } },
  ],
}

const weather = betaZodTool({
  name: 'weather',
  description: 'Weather of a city',
  inputSchema: z.object({ city: z.string() }),
  run: ({ city }) => `rain in ${city}`,
})

const ask = (model: string) => ({
  model,
  max_tokens: 2000,
  system: 'Be short.',
  messages: [{ role: 'user' as const, content: 'Weather in Oslo and Bergen?' }],
})

async function client() {
  const { plano, provider } = await open()
  return { plano, provider, anthropic: new Anthropic(planoAnthropic(plano)) }
}

describe.each(['anthropic/claude-x', 'groq/chatty'])('a message thread over %s', (model) => {
  it.each([false, true])(
    'carries the tool runner of the official client to its answer, streamed: %s',
    async (stream) => {
      const { provider, anthropic } = await client()
      provider.enqueue(TWO_CALLS, 'It rains in both.')
      const runner = anthropic.beta.messages.toolRunner({ ...ask(model), stream, tools: [weather] })
      const types: string[] = []
      for await (const turn of runner) {
        if ('content' in turn) types.push(...turn.content.map(({ type }) => type))
        else for await (const event of turn) if (event.type === 'message_stop') types.push(event.type)
      }
      expect(types).toContain(stream ? 'message_stop' : 'tool_use')
      const message = await runner.done()
      expect(message.content).toMatchObject([{ type: 'text', text: 'It rains in both.' }])
      expect(provider.requests).toHaveLength(2)
      const sent = lastBody(provider)
      for (const text of [
        'Be short.',
        'Oslo and Bergen?',
        'Let me look.',
        'toolu_2',
        'rain in Bergen',
        'Weather of a city',
      ])
        expect(sent.split(text)).toHaveLength(text === 'toolu_2' ? 3 : 2)
      expect(sent).not.toContain('"thread"')
    },
  )

  it('sends only new messages and keeps the rest here', async () => {
    const { provider, anthropic } = await client()
    provider.enqueue('Hello Ada.', 'You are Ada.')
    const thread = anthropic.beta.messages.thread({ model, max_tokens: 100, system: 'Be short.' })
    await thread.send({ role: 'user', content: 'I am called Ada' })
    await thread.stream({ role: 'user', content: 'Who am I?' }).finalMessage()
    for (const text of ['Be short.', 'I am called Ada', 'Hello Ada.', 'Who am I?'])
      expect(lastBody(provider).split(`"${text}"`)).toHaveLength(2)
    expect(thread.previousMessageId).toBeTruthy()
  })
})

it('without a value is an ordinary request, of which nothing is kept', async () => {
  const { plano } = await open()
  const answer = await call(plano, '/v1/messages', { body: { ...ask('groq/chatty'), thread: null } })
  expect(answer.status).toBe(200)
  const thread = { type: 'continue', previous_message_id: String(answer.json['id']) }
  const next = await call(plano, '/v1/messages', { body: { ...ask('groq/chatty'), thread } })
  expect(next.text).toContain('No stored message thread')
})

it('belongs to its tenant; the client of another replays all of it', async () => {
  const { provider, plano } = await client()
  provider.enqueue('Hello Ada.', 'You are Ada.')
  const tenants = ['one', 'another', 'another'].map((tenant) => planoAnthropic(plano, { tenant }).fetch)
  const statuses: number[] = []
  const anthropic = new Anthropic({
    ...planoAnthropic(plano),
    fetch: async (...call) => {
      const answer = await tenants[statuses.length]?.(...call)
      statuses.push(answer?.status ?? 0)
      return answer as Response
    },
  })
  const thread = anthropic.beta.messages.thread({ model: 'groq/chatty', max_tokens: 100 })
  await thread.send({ role: 'user', content: 'I am called Ada' })
  await thread.send({ role: 'user', content: 'Who am I?' })
  expect(statuses).toEqual([200, 404, 200])
  expect(lastBody(provider)).toContain('I am called Ada')
})

it('resumes a paused turn without a new message, with the blocks of the provider unchanged', async () => {
  const { provider, anthropic, plano } = await client()
  const searched = { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: {} }
  const found = { type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] }
  const message = { id: 'msg_p', type: 'message', role: 'assistant', model: 'claude-x', content: [], usage: {} }
  const deltas = [
    { type: 'input_json_delta', partial_json: '{"query":' },
    { type: 'input_json_delta', partial_json: '"rain"}' },
  ]
  const events = [
    { type: 'message_start', message: { ...message, usage: { input_tokens: 1, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: searched },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index: 0, delta })),
    { type: 'content_block_stop', index: 0 },
    { type: 'content_block_start', index: 1, content_block: found },
    { type: 'content_block_stop', index: 1 },
    { type: 'message_delta', delta: { stop_reason: 'pause_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ]
  provider.enqueue({ frames: events.map((data) => ({ event: data.type, data })) }, 'Rain.')
  const base = { model: 'anthropic/claude-x', max_tokens: 100 }
  const thread = anthropic.beta.messages.thread(base)
  const paused = await thread.stream({ role: 'user', content: 'Rain?' }).finalMessage()
  expect(paused.stop_reason).toBe('pause_turn')
  expect((await thread.send()).content).toMatchObject([{ text: 'Rain.' }])
  expect(provider.requests.at(-1)?.body).toMatchObject({
    messages: [
      { role: 'user', content: 'Rain?' },
      { role: 'assistant', content: [{ ...searched, input: { query: 'rain' } }, found] },
    ],
  })
  for (const id of ['thread msg_p', 'msg_p'])
    expect((await call(plano, `/v1/responses/${encodeURIComponent(id)}`)).status).toBe(404)
  const refused = await call(plano, '/v1/messages', { body: { ...base, messages: [], thread: { type: 'fork' } } })
  expect(refused.status).toBe(400)
})

it.each(['anthropic/claude-x', 'groq/chatty'])(
  'never leads to the conversation of another caller with an equal id: %s',
  async (model) => {
    const { provider, plano } = await client()
    const isNative = model.startsWith('anthropic')
    const answer = (text: string) =>
      isNative
        ? { id: 'msg_7', type: 'message', role: 'assistant', model: 'm', content: [{ type: 'text', text }], usage: {} }
        : {
            id: 'chatcmpl-7',
            choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
          }
    const say = async (content: string, thread: object) => {
      provider.enqueue({ json: answer(`re ${content}`) })
      const body = { model, max_tokens: 9, messages: [{ role: 'user', content }], thread }
      return call(plano, '/v1/messages', { body })
    }
    const ada = await say('I am Ada', { type: 'create' })
    const bob = await say('I am Bob', { type: 'create' })
    const next = await say('Who am I?', { type: 'continue', previous_message_id: ada.json['id'] })
    expect(bob.json['id'] === ada.json['id']).toBe(isNative)
    expect(next.status).toBe(isNative ? 404 : 200)
    if (isNative) expect(next.json).toMatchObject({ error: { details: { error_code: 'thread_not_found' } } })
    else expect(lastBody(provider)).toContain('I am Ada')
    expect(lastBody(provider)).not.toContain('"I am Bob","role":"user"},{"role":"assistant"')
  },
)

it('leads to no conversation when two answers with one id come at the same time', async () => {
  const records = new Map<string, StoredResponse>()
  let tellBoth = () => {}
  const hasBoth = new Promise<void>((resolve) => {
    tellBoth = resolve
  })
  let asked = 0
  const responses: ResponseStore = {
    async get(id) {
      const found = records.get(id)
      asked += 1
      if (asked === 2) tellBoth()
      // The first waits until the second was asked, or would have been.
      await hasBoth
      return found
    },
    put: async (record) => void records.set(record.id, record),
    delete: async (id) => records.delete(id),
  }
  const { provider, plano } = await open({ plano: { stores: { responses } } })
  let answered = 0
  plano.on('attempt', async () => {
    answered += 1
    for (let turn = 0; answered === 2 && turn < 20; turn += 1) await nextTurn()
    if (answered === 2) tellBoth()
  })
  const say = (content: string, thread: object) => {
    const messages = [{ role: 'user', content }]
    return call(plano, '/v1/messages', { body: { model: 'anthropic/claude-x', max_tokens: 9, messages, thread } })
  }
  const content = [{ type: 'text', text: 'Hello.' }]
  const json = { id: 'msg_7', type: 'message', role: 'assistant', model: 'm', content, usage: {} }
  provider.enqueue({ json }, { json })
  await Promise.all(['I am Ada', 'I am Bob'].map((text) => say(text, { type: 'create' })))
  expect((await say('Who am I?', { type: 'continue', previous_message_id: 'msg_7' })).status).toBe(404)
})
