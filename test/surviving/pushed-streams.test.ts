import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano, type PlanoOptions, type Transport } from '@planojs/core'
import { answerNodeRequest } from '@planojs/core/node'
import { createVirtualClock } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const PATH = '/v1/chat/completions'
const BODY = JSON.stringify({ model: 'openai/m', stream: true, messages: [{ role: 'user', content: 'hi' }] })
const event = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
const END = `${event({}, 'stop')}data: [DONE]\n\n`

/** An upstream that streams what it is told to, and an engine before it, in process and behind a server. */
async function open(stream: (response: ServerResponse) => void, options: PlanoOptions = {}) {
  const upstream = createServer((asked, response) => {
    asked.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      stream(response)
    })
  })
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/m', access_key: 'k', base_url: await listen(upstream) }] },
    { env: {}, ...options },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const front = createServer((asked, response) => void answerNodeRequest(plano, { request: asked, response }))
  return { plano, url: await listen(front) }
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('gives up a stream that goes on without content, instead of keeping it all in memory', async () => {
  let sent = 0
  async function* comments() {
    const piece = new TextEncoder().encode(`: ${'still thinking '.repeat(70_000)}\n\n`)
    for (; sent < 100; sent += 1) yield piece
  }
  const answer = await ask('openai/m', 'text/event-stream', comments())
  expect(answer.status).toBe(502)
  expect(await answer.text()).toContain('no content in its first')
  expect(sent).toBeLessThan(40)
})

it('counts the pieces of a stream without content, not only their bytes', async () => {
  let sent = 0
  async function* comments() {
    const piece = new TextEncoder().encode(':\n\n')
    for (; sent < 400_000; sent += 1) yield piece
  }
  const answer = await ask('openai/m', 'text/event-stream', comments())
  expect(answer.status).toBe(502)
  expect(sent).toBeLessThan(150_000)
})

it('releases a stream of frames that cannot be read', async () => {
  let isReleased = false
  async function* noise() {
    try {
      for (;;) yield new Uint8Array(64).fill(7)
    } finally {
      isReleased = true
    }
  }
  const answer = await ask('amazon_bedrock/m', 'application/vnd.amazon.eventstream', noise())
  expect(answer.status).toBe(502)
  expect(isReleased).toBe(true)
})

async function ask(model: string, type: string, body: AsyncIterable<Uint8Array>): Promise<Response> {
  const transport: Transport = {
    send: async () => ({ status: 200, headers: [['content-type', type]], body, cancel: () => undefined }),
    close: async () => undefined,
  }
  const base_url = 'http://127.0.0.1:9'
  const config = {
    model_providers: [{ model, access_key: 'k', base_url }],
    resilience: { retry: { max_attempts: 1 } },
  }
  const plano = await createPlano(config, { env: {}, transport })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano.fetch(PATH, { method: 'POST', body: BODY.replace('openai/m', model) })
}

/** An upstream that says two words, and then nothing until it is let go. */
function createSpeaker(): Transport {
  async function* speak(signal: AbortSignal) {
    for (const content of ['one', 'two']) yield new TextEncoder().encode(event({ content }))
    await new Promise((_resolve, reject) => {
      signal.throwIfAborted()
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  return {
    send({ signal = new AbortController().signal }) {
      const headers = [['content-type', 'text/event-stream']] as const
      return Promise.resolve({ status: 200, headers, body: speak(signal), cancel: () => undefined })
    },
    close: () => Promise.resolve(),
  }
}

describe('a stream in progress', () => {
  it('ends in an error event when it is cut within an event, and shows no partial event', async () => {
    const { url } = await open((response) => {
      response.write(event({ content: 'one' }) + event({ content: 'two' }).slice(0, -9), () => response.destroy())
    })
    const text = await (await fetch(url + PATH, { method: 'POST', body: BODY })).text()
    const events = text.split('\n\n').filter((each) => each !== '')
    expect(events).toHaveLength(2)
    expect(events[0]).toContain('"one"')
    expect(events[1]).toContain('"upstream_broken"')
    expect(text).not.toContain('two')
  })

  it.each([
    ['over HTTP', (url: string) => fetch(url + PATH, { method: 'POST', body: BODY })],
    ['in process', (_: string, fetchInside: typeof fetch) => fetchInside(PATH, { method: 'POST', body: BODY })],
  ] as const)('is cancelled upstream when its reader leaves: %s', async (_name, ask) => {
    let left: (() => void) | undefined
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const { plano, url } = await open((response) => {
      response.on('close', () => left?.())
      response.write(event({ content: 'one' }))
    })
    const reader = (await ask(url, plano.fetch as typeof fetch)).body?.getReader()
    expect((await reader?.read())?.done).toBe(false)
    await reader?.cancel()
    await gone
    await expect.poll(() => plano.health().reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(0)
  })

  it('may wait for its reader indefinitely, but for its upstream only up to the idle timeout', async () => {
    const clock = createVirtualClock()
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const { plano } = await open(() => undefined, { clock, transport: createSpeaker() })
    const answer = await plano.fetch(PATH, { method: 'POST', body: BODY })
    const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader()
    const read = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await read()).toContain('one')
    await turn()
    // Twice as long as an upstream may say nothing.
    await clock.advance(120_000)
    expect(await read()).toContain('two')
    let said = ''
    const rest = read().then((text) => {
      said = text
    })
    await turn()
    expect(said).toBe('')
    await clock.advance(61_000)
    await rest
    expect(said).toContain('was silent in its answer for 60000 ms')
  })

  it('ends at its deadline even if it is not read', async () => {
    const clock = createVirtualClock()
    const { plano } = await open(() => undefined, { clock, transport: createSpeaker() })
    const told = new Promise((resolve) => plano.on('response', resolve))
    expect((await plano.fetch(PATH, { method: 'POST', body: BODY })).status).toBe(200)
    await clock.advance(600_001)
    expect(await told).toMatchObject({ outcome: 'error', error: { code: 'deadline_exceeded' } })
  })

  it('is reported in its own request’s context, even over another request’s connection', async () => {
    let end: () => void = () => undefined
    const { plano } = await open((response) => {
      response.write(event({ content: 'one' }))
      end = () => response.end(END)
    })
    const current = new AsyncLocalStorage<string>()
    const seen: (string | undefined)[] = []
    plano.on('response', () => void seen.push(current.getStore()))
    // Nobody pulls here: what comes is pushed on by the socket of the upstream.
    const front = createServer((asked, response) =>
      current.run(String(asked.headers['x-name']), () => {
        answerNodeRequest(plano, { request: asked, response })
      }),
    )
    const url = await listen(front)
    for (const name of ['first', 'second', 'third']) {
      const response = await fetch(url + PATH, { method: 'POST', headers: { 'x-name': name }, body: BODY })
      const reader = response.body?.getReader()
      await reader?.read()
      end()
      while ((await reader?.read())?.done === false);
    }
    expect(seen).toEqual(['first', 'second', 'third'])
  })
})
