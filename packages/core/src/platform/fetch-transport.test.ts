import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { createFetchTransport } from './fetch-transport.ts'

it('drops the headers of a compression that the runtime has undone', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('plain'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const request = { url, method: 'GET', headers: [], body: undefined, signal: undefined } as const
  const response = await createFetchTransport().send(request)
  let text = ''
  for await (const chunk of response.body) text += new TextDecoder().decode(chunk)
  expect(text).toBe('plain')
  expect(response.headers).toContainEqual(['content-type', 'text/plain'])
  expect(response.headers.map(([name]) => name)).not.toContain('content-encoding')
  server.close()
})
