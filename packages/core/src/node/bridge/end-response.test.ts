import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { endResponse } from './end-response.ts'

it('sends the same bytes whether or not they are written as text', async () => {
  const bodies = [
    Buffer.from('{"text":"plain"}'),
    Buffer.from('{"text":"übersät 🚀"}'),
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from('a'.repeat(100_000)),
    new TextEncoder().encode('a view'),
    Buffer.alloc(0),
  ]
  const server = createServer((request, response) => endResponse(response, bodies[Number(request.url?.slice(1))]))
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  for (const [index, body] of bodies.entries()) {
    const answer = await fetch(`http://127.0.0.1:${port}/${index}`)
    expect(answer.headers.get('content-length')).toBe(String(body.length))
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(body))
  }
})

it('gives bytes to a custom end, which may collect them', async () => {
  const given: unknown[] = []
  const server = createServer((_request, response) => {
    const { end } = response
    response.end = (...all: [unknown]) => {
      given.push(all[0])
      return end.apply(response, all as never)
    }
    endResponse(response, Buffer.from('plain'))
  })
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('plain')
  expect(given).toEqual([Buffer.from('plain')])
})
