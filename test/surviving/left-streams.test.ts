import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano } from '@planojs/core'
import { answerNodeRequest } from '@planojs/core/node'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

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

it('gives back the place of a stream that was aborted while nobody read it', async () => {
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
  const { plano, outstanding } = await open()
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
  const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, { method: 'POST', body: BODY })
  expect(response.status).toBe(200)
  await response.text()
  await expect.poll(outstanding).toBe(0)
})
