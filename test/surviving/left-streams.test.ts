import { getEventListeners } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib'
import { createPlano, defineFilter } from '@planojs/core'
import { answerNodeRequest } from '@planojs/core/node'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const decoder = new TextDecoder()
const BODY = JSON.stringify({ model: 'openai/m', stream: true, messages: [{ role: 'user', content: 'hi' }] })

/** A stream that says something, and then nothing for as long as nobody stops it. */
async function open() {
  const chunks = ['one ', 'two ', 'three ']
  const provider = await createScriptedProvider({ script: () => ({ chunks, fault: 'stall 60s at frame 3' }) })
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/m', access_key: 'k', base_url: provider.url }] },
    { env: {} },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { plano, outstanding: () => plano.health().reduce((sum, { outstanding }) => sum + outstanding, 0) }
}

it('releases the slot of a stream that was aborted before it was read', async () => {
  const { plano, outstanding } = await open()
  const controller = new AbortController()
  const { signal } = controller
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body: BODY, signal })
  expect(response.status).toBe(200)
  expect(outstanding()).toBe(1)
  controller.abort()
  await expect.poll(outstanding).toBe(0)
})

it('survives a host that ends the response in the middle of a stream', async () => {
  let ended = false
  const plano = await createPlano(
    {
      agents: [
        {
          id: 'speaker',
          // Never waits, so that the next piece is there before anybody hears that the response was ended.
          async *run() {
            try {
              for (;;) yield 'word '
            } finally {
              ended = true
            }
          },
        },
      ],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const server = createServer((request, response) => {
    answerNodeRequest(plano, { request, response })
    const write = response.write.bind(response) as (chunk: unknown) => boolean
    // What a time limit of the host does, at the worst moment: between two pieces.
    response.write = (chunk: unknown) => {
      const given = write(chunk)
      response.end()
      return given
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => server.close())
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/agents/v1/chat/completions`, { method: 'POST', body: BODY })
  expect(response.status).toBe(200)
  await response.text()
  await expect.poll(() => ended).toBe(true)
})

it('rejects with the signal’s reason when the caller aborts, as any fetch does', async () => {
  const { plano, outstanding } = await open()
  const inside: (typeof globalThis.fetch)[] = []
  const outer = await createPlano(
    {
      model_providers: plano.config.model_providers,
      agents: [
        {
          id: 'inner',
          async run({ fetch }) {
            inside.push(fetch)
            await aborted
            return 'done'
          },
        },
      ],
    },
    { env: {} },
  )
  closers.push(() => outer.close({ drainMs: 0 }))
  let letGo: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const asked = outer.fetch('/agents/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ messages: [{ role: 'user', content: 'hi' }] }),
  })
  await expect.poll(() => inside).toHaveLength(1)
  for (const ask of [plano.fetch, ...inside] as (typeof globalThis.fetch)[]) {
    const begin = async () => {
      const controller = new AbortController()
      const init = { method: 'POST', body: BODY, signal: controller.signal }
      return { controller, response: await ask('/v1/chat/completions', init) }
    }
    const waiting = await begin()
    const reader = (waiting.response.body ?? new ReadableStream<Uint8Array>()).getReader()
    expect(decoder.decode((await reader.read()).value)).toContain('chat.completion.chunk')
    let said = ''
    const readOn = async () => {
      for (let step = await reader.read(); !step.done; step = await reader.read()) said += decoder.decode(step.value)
    }
    const rest = readOn()
    waiting.controller.abort(new RangeError('enough'))
    await expect(rest).rejects.toThrow('enough')
    expect(said).not.toContain('error')
    const unread = await begin()
    unread.controller.abort(new RangeError('never mind'))
    await expect(unread.response.text()).rejects.toThrow('never mind')
    expect(getEventListeners(unread.controller.signal, 'abort')).toEqual([])
  }
  await expect.poll(outstanding).toBe(0)
  letGo()
  expect((await asked).status).toBe(200)
})

it.each([
  ['gzip', createGzip],
  ['br', createBrotliCompress],
  ['zstd', createZstdCompress],
] as const)(
  'releases a stream compressed as %s that a filter ends, even while its upstream is silent',
  async (coding, createPacker) => {
    let isOpen = false
    const upstream = createServer((_request, response) => {
      isOpen = true
      response.on('close', () => {
        isOpen = false
      })
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': coding })
      const packer = createPacker()
      packer.pipe(response)
      for (const content of ['polite ', 'rude '])
        packer.write(`data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content } }] })}\n\n`)
      packer.flush()
    })
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
    const { port } = upstream.address() as AddressInfo
    const run = defineFilter({
      stream: () => ({
        push: (_channel, text) => (text.includes('rude') ? { refuse: 'No.' } : { text }),
        end: () => ({ text: '' }),
      }),
    })
    const plano = await createPlano(
      {
        model_providers: [{ model: 'openai/m', access_key: 'k', base_url: `http://127.0.0.1:${port}` }],
        filters: [{ id: 'manners', run }],
        listeners: [{ type: 'model', name: 'models', output_filters: ['manners'] }],
      },
      { env: {} },
    )
    closers.push(
      () => plano.close({ drainMs: 0 }),
      async () => upstream.closeAllConnections(),
      async () => upstream.close(),
    )
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body: BODY })
    expect(isOpen).toBe(true)
    expect(await response.text()).toMatch(/polite[\s\S]*No\./)
    await expect.poll(() => isOpen).toBe(false)
  },
)
