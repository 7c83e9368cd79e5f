import { createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from './start-server.ts'

const config: PlanoConfigInput = {
  max_body: 20_000,
  agents: [
    { id: 'echo', run: (turn) => turn.input },
    {
      id: 'thrower',
      run: () => {
        throw new Error('the database password is hunter2')
      },
    },
    { id: 'silent', timeout: 50, run: () => new Promise<string>(() => undefined) },
    {
      id: 'breaker',
      run: async function* () {
        yield 'half of '
        throw new Error('hunter2')
      },
    },
    { id: 'nonsense', run: () => 7 as never },
  ],
  listeners: [
    {
      type: 'agent',
      name: 'all',
      agents: ['echo', 'thrower', 'silent', 'breaker', 'nonsense'].map((id) => ({
        id,
        description: `The ${id} agent`,
      })),
    },
  ],
  model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'sk-canary', base_url: 'http://127.0.0.1:9' }],
}

let plano: Plano
let server: RunningServer

beforeAll(async () => {
  plano = await createPlano(config, { env: {} })
  const app = express()
  app.use(planoMiddleware(plano))
  server = await startServer(app)
})

afterAll(async () => {
  await server.close()
  await plano.close({ drainMs: 0 })
})

const messages = [{ role: 'user', content: 'hello' }]

async function post(body: string | undefined, path = '/v1/chat/completions') {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, text, headers: response.headers, error: parseError(text) }
}

function parseError(text: string): { message?: string; type?: string; code?: string; param?: string } {
  try {
    return (JSON.parse(text) as { error?: object }).error ?? {}
  } catch {
    return {}
  }
}

describe('bad input', () => {
  it.each([
    ['no body', undefined, 400, 'invalid_request'],
    ['text that is not JSON', '{"model": "all", hunter2', 400, 'invalid_request'],
    ['a list', '[1]', 400, 'invalid_request'],
    ['no messages', JSON.stringify({ model: 'all' }), 400, 'invalid_request'],
    ['messages that are no list', JSON.stringify({ model: 'all', messages: 'hi' }), 400, 'invalid_request'],
    [
      'a message without a role',
      JSON.stringify({ model: 'all', messages: [{ content: 'x' }] }),
      400,
      'invalid_request',
    ],
    ['a model that is no text', JSON.stringify({ model: 3, messages }), 400, 'invalid_request'],
    [
      'a stream flag that is no flag',
      JSON.stringify({ model: 'all', messages, stream: 'yes' }),
      400,
      'invalid_request',
    ],
    ['an unknown model', JSON.stringify({ model: 'gpt-4o-mimi', messages }), 404, 'model_not_found'],
    [
      'a body over the limit',
      JSON.stringify({ model: 'all', messages, pad: 'x'.repeat(30_000) }),
      413,
      'body_too_large',
    ],
    ['an agent that throws', JSON.stringify({ model: 'thrower', messages }), 502, 'agent_failed'],
    ['an agent that never answers', JSON.stringify({ model: 'silent', messages }), 504, 'agent_timeout'],
    ['an agent that answers nonsense', JSON.stringify({ model: 'nonsense', messages }), 502, 'agent_failed'],
    ['an upstream that is down', JSON.stringify({ model: 'gpt-4o-mini', messages }), 502, 'upstream_unreachable'],
  ])('answers %s in the API’s form', async (...[, body, status, code]) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(answer.error).toMatchObject({ code, message: expect.any(String), type: expect.any(String) })
    expect(answer.text).not.toMatch(/hunter2|sk-canary/)
    expect(answer.headers.get('x-should-retry')).toBe('false')
  })

  it('names the failed agent, the invalid field and the nearest model', async () => {
    expect((await post(JSON.stringify({ model: 'thrower', messages }))).error.message).toContain('thrower')
    expect((await post(JSON.stringify({ model: 'all' }))).error.param).toBe('messages')
    expect((await post(JSON.stringify({ model: 'gpt-4o-mimi', messages }))).error.message).toContain('gpt-4o-mini')
    expect(
      (await post(JSON.stringify({ model: 'x', messages }), '/agents/al/v1/chat/completions')).error.message,
    ).toContain('all')
  })

  it.each([
    ['/v1/chat/completions', { messages: [] }, 'messages'],
    ['/v1/messages', { max_tokens: 9, messages: [] }, 'messages'],
    ['/v1/responses', { input: [] }, 'input'],
    ['/v1beta/models/all:generateContent', { contents: [] }, 'contents'],
    ['/v1beta/models/all:generateContent', {}, 'contents'],
    ['/agents/v1/chat/completions', { messages: [] }, 'messages'],
    ['/routing/v1/messages', { max_tokens: 9, messages: [] }, 'messages'],
  ])('refuses an empty conversation at %s and names the field', async (path, body, field) => {
    for (const model of ['all', 'gpt-4o-mini']) {
      const answer = await post(JSON.stringify({ model, ...body }), path)
      expect(answer.status).toBe(400)
      expect(answer.error.message).toContain(`"${field}"`)
      if (!/messages|beta/.test(path)) expect(answer.error.param).toBe(field)
    }
  })

  it('accepts a responses request that continues something instead of input', async () => {
    const first = await post(JSON.stringify({ model: 'echo', input: 'one' }), '/v1/responses')
    const { id } = JSON.parse(first.text) as { id: string }
    const body = JSON.stringify({ model: 'echo', input: [], previous_response_id: id })
    expect((await post(body, '/v1/responses')).status).toBe(200)
  })

  it.each([
    ['POST', '/v1/chat/completions', 400],
    ['GET', '/v1/chat/completions', 405],
    ['DELETE', '/v1/models', 405],
    ['OPTIONS', '/v1/models', 204],
    ['GET', '/v1/models', 200],
    ['GET', '/v1/models/nobody', 404],
    ['GET', '/v1/responses/resp_none', 404],
    ['DELETE', '/v1/responses/resp_none', 404],
    ['GET', '/v1/conversations/conv_none', 404],
    ['POST', '/v1/embeddings', 400],
    ['GET', '/v1/nothing', 404],
    ['GET', '/healthz', 200],
    ['GET', '/readyz', 200],
  ])('answers %s %s with its request id', async (method, path, status) => {
    const made = await plano.fetch(path, { method })
    expect(made.status).toBe(status)
    expect(made.headers.get('x-request-id')).toMatch(/^req_/)
    const given = await plano.fetch(path, { method, headers: { 'x-request-id': 'mine-1' } })
    expect(given.headers.get('x-request-id')).toBe('mine-1')
    expect(given.headers.get('request-id')).toBe('mine-1')
  })

  it.each([
    ['GET', '/v1/chat/completions', 'takes POST, not GET'],
    ['POST', '/chat/completions', 'Did you mean /v1/chat/completions?'],
    ['POST', '/v1/chat/completion', 'Did you mean /v1/chat/completions?'],
    ['POST', '/v1/files', 'Other paths need a model provider with "passthrough: true".'],
  ])('suggests for %s %s the correct path', async (method, path, hint) => {
    const { error } = (await (await plano.fetch(path, { method })).json()) as { error: { message: string } }
    expect(error.message).toContain(hint)
  })

  it('suggests the name of an agent or listener when models are configured too', async () => {
    for (const [model, nearest] of [
      ['al', 'all'],
      ['ehco', 'echo'],
    ]) {
      const { error } = await post(JSON.stringify({ model, messages }))
      expect(error).toMatchObject({ message: expect.stringContaining(`"${nearest}"`), plano: { nearest: [nearest] } })
    }
  })

  it('explains that a form is not JSON', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await plano.fetch('/v1/chat/completions', { method: 'POST', headers, body: 'model=all' })
    expect(await answer.text()).toContain('application/x-www-form-urlencoded')
  })

  it('ends a broken stream in an error event, never normally', async () => {
    const answer = await post(JSON.stringify({ model: 'breaker', messages, stream: true }))
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('half of ')
    expect(answer.text).toContain('"code":"agent_failed"')
    expect(answer.text).not.toContain('[DONE]')
    expect(answer.text).not.toContain('hunter2')
  })

  it('lists the attempts of a request that no upstream answered', async () => {
    const { text } = await post(JSON.stringify({ model: 'gpt-4o-mini', messages }))
    expect(JSON.parse(text).error.plano.attempts).toMatchObject([
      { upstream: 'openai/gpt-4o-mini', outcome: 'network' },
      { next: expect.stringContaining('after') },
      { next: expect.stringContaining('gave up') },
    ])
  })

  it('answers other methods with the allowed ones', async () => {
    const wrong = await fetch(`${server.url}/v1/chat/completions`)
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    expect((await fetch(`${server.url}/v1/models`, { method: 'OPTIONS' })).status).toBe(204)
    const head = await fetch(`${server.url}/healthz`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('still works after all of this', async () => {
    const answer = await post(JSON.stringify({ model: 'echo', messages }))
    expect(JSON.parse(answer.text).choices[0].message.content).toBe('hello')
    const models = (await (await fetch(`${server.url}/v1/models`)).json()) as { data: { id: string }[] }
    expect(models.data.map((row) => row.id)).toEqual(['openai/gpt-4o-mini', 'all'])
  })
})
