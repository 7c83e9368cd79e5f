import { createPlano } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Server = Parameters<typeof startServer>[0]

/** Asks a model whose backend only streams for a whole answer. */
async function ask(handle: Server) {
  const server = await startServer(handle)
  closers.push(() => server.close())
  const model = 'chatgpt/gpt-5.1-codex'
  const plano = await createPlano(
    {
      model_providers: [{ model, access_key: 'k', base_url: server.url }],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: { CHATGPT_ACCOUNT_ID: 'a' } },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const body = JSON.stringify({ model, input: 'hi' })
  return plano.fetch('/v1/responses', { method: 'POST', body })
}

const frame = (event: object) => `data: ${JSON.stringify(event)}\n\n`
const STREAM = { 'content-type': 'text/event-stream' }

describe('a model that only streams, for a client that wants a whole answer', () => {
  it('is given up at the limit of whole answers', async () => {
    let sent = 0
    const delta = frame({ type: 'response.output_text.delta', delta: 'x'.repeat(1024 * 1024) })
    const answer = await ask((_request, response) => {
      response.writeHead(200, STREAM)
      const send = () => {
        while (sent < 100 && !response.destroyed) {
          sent += 1
          if (!response.write(delta)) return void response.once('drain', send)
        }
        response.end()
      }
      send()
    })
    expect([answer.status, (await answer.json()).error.message]).toEqual([
      502,
      expect.stringMatching(/more than 52428800 bytes/),
    ])
    expect(sent).toBeLessThan(100)
  })

  it('has the status of the refusal that it streams', async () => {
    const error = { code: 'rate_limit_exceeded', message: 'slow down' }
    const failed = { type: 'response.failed', response: { id: 'resp_1', status: 'failed', error, output: [] } }
    const answer = await ask((_request, response) => response.writeHead(200, STREAM).end(frame(failed)))
    expect([answer.status, (await answer.json()).error]).toMatchObject([429, error])
  })
})
