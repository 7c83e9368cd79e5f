import { createPlano, type Plano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'
import { openDesk } from './open-desk.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const closing = (plano: Plano) => void closers.push(() => plano.close({ drainMs: 0 }))
const textOf = async (response: Response) => (await response.json()).choices[0].message.content

async function* breakOff(): AsyncGenerator<string> {
  yield 'half '
  throw new Error('in the midst')
}

async function* goSilent(): AsyncGenerator<string> {
  yield 'half '
  await new Promise(() => {})
}

async function* reportError(): AsyncGenerator<object> {
  yield { id: 'c', choices: [{ index: 0, delta: { content: 'half ' } }] }
  yield { error: { message: 'no more', type: 'server_error' } }
}

describe('an agent in code that yields nothing forever', () => {
  const empty = { id: 'c', choices: [] }
  it.each([
    ['texts', ''],
    ['chunks', empty],
  ])('ends with its time and leaves the process to others: %s', async (_, nothing) => {
    let running = 0
    const desk = await openDesk([
      {
        id: 'endless',
        async *run() {
          running += 1
          try {
            for (;;) yield nothing as string
          } finally {
            running -= 1
          }
        },
        timeout: '50ms',
        resilience: { retry: { max_attempts: 1 } },
      },
    ])
    closing(desk.plano)
    for (const stream of [false, true]) expect((await desk.ask('hi', { stream })).status).toBe(504)
    await expect.poll(() => running).toBe(0)
  })
})

describe('a whole answer that fails on the way, when nobody has seen any of it', () => {
  it.each([
    ['breaks off', breakOff],
    ['goes silent', goSilent],
    ['reports an error', reportError],
  ])('comes from the fallback when a model in code %s', async (_, run) => {
    const provider = await createScriptedProvider({ script: () => 'from the fallback' })
    closers.push(() => provider.close())
    const plano = await createPlano(
      {
        model_providers: [
          { model: 'mine/tiny', run, resilience: { timeout: { idle: '50ms' } } },
          { model: 'openai/a', access_key: 'k', base_url: provider.url },
        ],
        model_aliases: { smart: { target: 'mine/tiny', fallbacks: ['openai/a'] } },
      },
      { env: {} },
    )
    closing(plano)
    const body = JSON.stringify({ model: 'smart', messages: [{ role: 'user', content: 'hi' }] })
    const answer = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect([answer.status, await textOf(answer)]).toEqual([200, 'from the fallback'])
    expect(plano.health().find(({ upstream }) => upstream === 'mine/tiny')?.failures).toBe(1)
  })

  it.each([
    ['skip', 'from the first'],
    ['default', 'from the first'],
  ] as const)('is subject to on_agent_error: %s', async (on_agent_error, expected) => {
    const agents = [
      { id: 'first', run: () => 'from the first' },
      { id: 'second', run: breakOff },
    ]
    const desk = await openDesk(agents, { orchestration: { on_agent_error } })
    closing(desk.plano)
    const answer = await desk.ask('hi')
    expect([answer.status, await textOf(answer)]).toEqual([200, expected])
    expect(answer.headers.get('x-plano-failed-agents')).toBe('second')
  })

  it('is asked for again when an idempotent agent streams it unrequested and breaks off', async () => {
    let calls = 0
    const frame = (content: string) =>
      `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content } }] })}\n\n`
    const server = await startServer((_request, response) => {
      calls += 1
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(frame('one '))
      if (calls === 1) setImmediate(() => response.destroy())
      else
        response.end(
          `${frame('two')}data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`,
        )
    })
    closers.push(server.close)
    const desk = await openDesk([{ id: 'remote', url: server.url, idempotent: true }])
    closing(desk.plano)
    expect(await textOf(await desk.ask('hi'))).toBe('one two')
    expect(calls).toBe(2)
  })

  it.each([
    [
      'yields',
      async function* () {
        for (;;) yield 'x'.repeat(1_000_000)
      },
    ],
    [
      'has a response of',
      () => new Response(new ReadableStream({ pull: (flow) => flow.enqueue(new Uint8Array(1_000_000)) })),
    ],
    [
      'streams',
      () => {
        const frame = { id: 'c', choices: [{ index: 0, delta: { content: 'x'.repeat(1_000_000) } }] }
        const event = new TextEncoder().encode(`data: ${JSON.stringify(frame)}\n\n`)
        let left = 40
        const pull = (flow: ReadableStreamDefaultController) => (left-- > 0 ? flow.enqueue(event) : flow.close())
        return new Response(new ReadableStream({ pull }), { headers: { 'content-type': 'text/event-stream' } })
      },
    ],
  ])('is refused beyond 20 MB: an agent in code that %s too much', async (_, run) => {
    const desk = await openDesk([{ id: 'endless', run }])
    closing(desk.plano)
    const answer = await desk.ask('hi')
    expect([answer.status, (await answer.json()).error.code]).toEqual([502, 'invalid_upstream_answer'])
  })
})

it('a merge function that never answers ends with the request', async () => {
  const agents = ['a', 'b'].map((id) => ({ id, run: () => id }))
  const desk = await openDesk(agents, {
    orchestration: { mode: 'parallel', merge: () => new Promise<string>(() => {}) },
    config: { resilience: { timeout: { total: '100ms' } } },
  })
  closing(desk.plano)
  const answer = await desk.ask('hi')
  expect([answer.status, (await answer.json()).error.code]).toEqual([504, 'deadline_exceeded'])
})
