import type { ServerResponse } from 'node:http'
import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
const BEGIN = chunk({ role: 'assistant', content: 'Hel' })
const REST = `${chunk({ content: 'lo' })}${chunk({}, 'stop')}data: [DONE]\n\n`
const WHOLE = {
  id: 'c',
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
}

async function open(answer: (response: ServerResponse) => void, kind: 'agent' | 'model' = 'model') {
  const server = await startServer((request, response) => {
    request.resume()
    answer(response)
  })
  closers.push(() => server.close())
  const config: PlanoConfigInput =
    kind === 'model'
      ? { model_providers: [{ model: 'groq/m', access_key: 'k', base_url: server.url }] }
      : {
          agents: [{ id: 'm', url: server.url }],
          listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'm', description: 'x' }] }],
        }
  const plano = await createPlano({ ...config, resilience: { retry: { max_attempts: 1 } } }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  return (path: string, stream: boolean) =>
    plano.fetch(path, {
      method: 'POST',
      body: JSON.stringify({ model: 'm', stream, max_tokens: 5, messages: [{ role: 'user', content: 'hi' }] }),
    })
}

const TYPES = [undefined, 'text/plain', 'application/json', 'application/octet-stream']

describe('events without the content type of a stream', () => {
  it.each(TYPES)('pass as they come, translated or not: %s', async (type) => {
    let release: () => void = () => undefined
    const ask = await open((response) => {
      response.writeHead(200, type === undefined ? {} : { 'content-type': type })
      response.write(BEGIN)
      release = () => response.end(REST)
    })
    for (const path of ['/v1/chat/completions', '/v1/messages']) {
      const answer = await ask(path, true)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('event-stream'),
      ])
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while (!text.includes('Hel')) text += (await reader?.read())?.value ?? expect.unreachable()
      release()
      for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) text += step.value
      expect(text).toContain('"lo"')
      expect(text).toMatch(/\[DONE\]|message_stop/)
    }
  })

  it('of an agent are read, also where a whole answer was asked for', async () => {
    const ask = await open((response) => response.end(`: hello\n\n${BEGIN}${REST}`), 'agent')
    expect(await (await ask('/v1/chat/completions', false)).json()).toMatchObject({
      choices: [{ message: { content: 'Hello' } }],
    })
    expect(await (await ask('/v1/chat/completions', true)).text()).toContain('[DONE]')
  })

  it('are told from whole answers and from anything else', async () => {
    const whole = await open((response) => response.end(JSON.stringify(WHOLE)))
    expect(await (await whole('/v1/chat/completions', true)).text()).toContain('[DONE]')
    const other = await open((response) => response.end('dates: 1'))
    expect((await other('/v1/chat/completions', true)).status).toBe(502)
    const short = await open((response) => response.end('x'))
    expect((await short('/v1/chat/completions', true)).status).toBe(502)
  })
})
