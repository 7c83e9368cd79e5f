import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { NodeCall } from './node-call.ts'

const BODY = Buffer.from('{"choices":[]}')

interface Served {
  call: NodeCall
  response: ServerResponse
  text: Promise<string>
  /** Whether the response had ended when the call was reported as done. */
  done: Promise<boolean>
}

type Arrived = Omit<Served, 'text'>

/** Starts a server and returns a function that sends it a request and waits until it has arrived. */
async function open(): Promise<() => Promise<Served>> {
  let arrived: ((served: Arrived) => void) | undefined
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let report: (hasEnded: boolean) => void = () => undefined
    const done = new Promise<boolean>((resolve) => {
      report = resolve
    })
    const call = new NodeCall(request, response, {
      path: '/',
      query: '',
      parsedBody: undefined,
      context: undefined,
      listener: undefined,
      totalMs: 1000,
      onDecision: undefined,
      onDone: () => report(response.writableEnded),
    })
    arrived?.({ call, response, done })
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return async () => {
    const arriving = new Promise<Arrived>((resolve) => {
      arrived = resolve
    })
    const text = fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text())
    text.catch(() => undefined)
    return { ...(await arriving), text }
  }
}

it('writes the answer of the only call at once, and others at the end of the turn', async () => {
  const send = await open()
  const one = await send()
  const other = await send()
  one.call.whole(200, [], BODY)
  expect(one.response.headersSent).toBe(false)
  expect(await one.text).toBe(BODY.toString())
  other.call.whole(200, [], BODY)
  expect(other.response.headersSent).toBe(true)
  expect(await other.text).toBe(BODY.toString())
})

it('reports a call as done when its answer was written', async () => {
  const send = await open()
  const served = [await send(), await send()]
  for (const { call } of served) call.whole(200, [], BODY)
  expect(await Promise.all(served.map(({ done }) => done))).toEqual([true, true])
  await Promise.all(served.map(({ text }) => text))
})

it('writes each answer in the async context of its own request', async () => {
  const send = await open()
  const store = new AsyncLocalStorage<number>()
  const seen: unknown[] = []
  const served = [await send(), await send(), await send()]
  for (const [index, { call, response }] of served.entries()) {
    response.on('finish', () => seen.push([index, store.getStore()]))
    store.run(index, () => call.whole(200, [], BODY))
  }
  await Promise.all(served.map(({ text }) => text))
  await vi.waitFor(() => expect(seen).toHaveLength(3))
  expect(seen.toSorted()).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})

it('ends a call whose response fails at the end of the turn', async () => {
  const send = await open()
  const [failing, other] = [await send(), await send()]
  failing.response.end = () => {
    throw new Error('a broken wrapper')
  }
  failing.call.whole(200, [], BODY)
  await expect(failing.text).rejects.toThrow()
  expect(failing.response.destroyed).toBe(true)
  other.call.whole(200, [], BODY)
  expect(other.response.headersSent).toBe(true)
  await other.text
})
