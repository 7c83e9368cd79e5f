import type { ScriptedReply } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { type Api, ask } from './ask-one-model.ts'

const EMPTY_MESSAGE = {
  json: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'c',
    content: [],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 10, output_tokens: 0 },
  },
} as ScriptedReply

describe('an answer without any choice', () => {
  const reply = { json: { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] } } as ScriptedReply

  it.each(
    (['chat', 'messages', 'responses'] as const).flatMap((api) => [
      [api, false],
      [api, true],
    ]) as [Api, boolean][],
  )('is an invalid upstream answer that may be retried on another model: %s, stream %s', async (api, stream) => {
    const answer = await ask('groq/llama', api, { reply, body: { stream } })
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('without an answer in it')])
  })

  it.each(['chat', 'messages', 'responses'] as const)('is a bad answer as a stream of usage alone: %s', async (api) => {
    const bare = JSON.stringify({ id: 'c', choices: [], usage: { prompt_tokens: 3, completion_tokens: 0 } })
    const frames = [{ data: bare }, { data: '[DONE]' }]
    const answer = await ask('groq/llama', api, { reply: { frames } as ScriptedReply, body: { stream: true } })
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('then an error')])
  })

  it('is a bad answer where its only choice is none', async () => {
    const none = await ask('groq/llama', 'chat', { reply: { json: { choices: [null] } } as ScriptedReply })
    expect(none.status).toBe(502)
    const cut = await ask('groq/llama', 'chat', { reply: { text: 'x', fault: 'malformed json at 1' } })
    expect([cut.status, await cut.text()]).toEqual([502, expect.stringContaining('an unreadable body instead of JSON')])
  })

  it.each([
    ['another API', { output: [{ type: 'message', content: [] }], content: [{ type: 'text', text: 'hello' }] }],
    ['no list', { choices: 'hello' }],
  ])('is a bad answer in the form of %s', async (_, json) => {
    const answer = await ask('groq/llama', 'chat', { reply: { json } as ScriptedReply })
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('without an answer in it')])
  })

  it('includes the error that came with it', async () => {
    const error = { message: 'no capacity', code: 429 }
    const answer = await ask('groq/llama', 'chat', { reply: { json: { choices: [], error } } as ScriptedReply })
    expect([answer.status, await answer.text()]).toEqual([429, expect.stringContaining('no capacity')])
  })

  it('is valid if only the content is empty', async () => {
    expect((await ask('anthropic/claude-sonnet-4-5', 'chat', { reply: EMPTY_MESSAGE })).status).toBe(200)
  })
})

describe('a whole answer whose model failed on the way', () => {
  const message = { role: 'assistant', content: 'half of' }
  const reply = { json: { id: 'c', model: 'm', choices: [{ message, finish_reason: 'error' }] } } as ScriptedReply

  it.each(['chat', 'messages', 'responses'] as const)('is no success: %s', async (api) => {
    const answer = await ask('groq/llama', api, { reply })
    expect([answer.status, await answer.text()]).toEqual([502, expect.not.stringContaining('half of')])
  })
})
