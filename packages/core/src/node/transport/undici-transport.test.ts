import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TransportRequest, WholeBodyOptions } from '../../contract/transport/transport.ts'
import { createUndiciTransport } from './undici-transport.ts'

const transport = createUndiciTransport()
const server = createServer((request, response) => {
  request.resume().on('end', () => ANSWERS[request.url ?? '']?.(response))
})
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('0123456789'),
  '/empty': (response) => response.end(),
  '/broken': (response) => {
    response.writeHead(200, { 'content-length': '10' })
    response.write('01234', () => response.destroy())
  },
}
let base = ''

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await transport.close()
  server.close()
})

function send(path: string, whole?: WholeBodyOptions) {
  const request: TransportRequest = {
    url: `${base}${path}`,
    method: 'POST',
    headers: [],
    body: '{}',
    signal: undefined,
    ...(whole === undefined ? {} : { whole }),
  }
  return transport.send(request)
}

async function pull(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

it('waits only for bodies that are requested whole', async () => {
  const seen: number[] = []
  let pieces = 0
  const wish: WholeBodyOptions = {
    begin(status) {
      seen.push(status)
      return 10
    },
    touch() {
      pieces += 1
    },
  }
  const whole = await send('/whole', wish)
  expect(Buffer.from(whole.bytes ?? []).toString()).toBe('0123456789')
  expect(await pull(whole.body)).toBe('')
  expect((await send('/empty', wish)).bytes).toHaveLength(0)
  expect(seen).toEqual([200, 200])
  expect(pieces).toBe(1)
  const pulled = await send('/whole', { begin: () => undefined, touch: () => undefined })
  expect(pulled.bytes).toBeUndefined()
  expect(await pull(pulled.body)).toBe('0123456789')
})

it('lets the reader pull a body that exceeds the limit', async () => {
  const answer = await send('/whole', { begin: () => 9, touch: () => undefined })
  expect(answer.bytes).toBeUndefined()
  expect(await pull(answer.body)).toBe('0123456789')
})

it('rejects when an awaited body breaks off', async () => {
  const wish = { begin: () => 100, touch: () => undefined }
  await expect(send('/broken', wish)).rejects.toMatchObject({ code: 'upstream_broken' })
})

it.each(['chunk', 'end'] as const)(
  'reports the failure of a sink whose %s throws, without throwing itself',
  async (method) => {
    const { body } = await send('/whole')
    const told = await new Promise((resolve) => {
      const note = (name: string) => {
        if (name === method) throw new RangeError(name)
        return true
      }
      body.pipe?.({ chunk: () => note('chunk'), end: () => void note('end'), fail: resolve }).resume()
    })
    expect(told).toEqual(new RangeError(method))
  },
)

it('handles more origins than it has pools, and closes all connections', async () => {
  const many = createUndiciTransport({
    lookup: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  const { port } = new URL(base)
  const closed: Promise<unknown>[] = []
  server.on('connection', (socket) => closed.push(once(socket, 'close')))
  const ask = async (index: number) => {
    const url = `http://host-${index}.test:${port}/whole`
    const { body } = await many.send({ url, method: 'POST', headers: [], body: '{}', signal: undefined })
    return pull(body)
  }
  const answers = await Promise.all(Array.from({ length: 502 }, (_, index) => ask(index)))
  expect(new Set(answers)).toEqual(new Set(['0123456789']))
  // Those that came last are reached a second time, too.
  expect(await ask(501)).toBe('0123456789')
  expect(closed.length).toBeGreaterThanOrEqual(502)
  await many.close()
  await Promise.all(closed)
})
