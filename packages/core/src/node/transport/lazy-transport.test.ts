import { expect, it } from 'vitest'
import type { Transport, TransportRequest } from '../../contract/transport/transport.ts'
import { createLazyTransport } from './lazy-transport.ts'

const REQUEST: TransportRequest = {
  url: 'http://h.test/',
  method: 'GET',
  headers: [],
  body: undefined,
  signal: undefined,
}
const ANSWER = { status: 200, headers: [], body: (async function* () {})(), cancel: () => undefined }

function watch() {
  const log: string[] = []
  const transport: Transport = {
    async send() {
      log.push('sent')
      return ANSWER
    },
    async close() {
      log.push('closed')
    },
  }
  return { log, transport }
}

it('opens nothing for requests after it was closed', async () => {
  const { log, transport } = watch()
  let opened = 0
  const late = createLazyTransport(async () => {
    opened += 1
    return transport
  })
  await late.close()
  await late.warm?.()
  await expect(late.send(REQUEST)).rejects.toMatchObject({ code: 'closing' })
  expect([opened, log]).toEqual([0, []])
})

it('retries a failed opening, and closes anyway', async () => {
  const { log, transport } = watch()
  let fails = true
  const open = () => (fails ? Promise.reject(new Error('too many open files')) : Promise.resolve(transport))
  const late = createLazyTransport(open)
  await expect(late.warm?.()).rejects.toThrow('too many open files')
  await expect(createLazyTransport(open).close()).resolves.toBeUndefined()
  fails = false
  expect((await late.send(REQUEST)).status).toBe(200)
  await late.close()
  expect(log).toEqual(['sent', 'closed'])
})
