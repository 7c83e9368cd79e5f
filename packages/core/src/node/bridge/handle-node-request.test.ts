import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createPlano } from '../../plano.ts'
import { answerNodeRequest } from './handle-node-request.ts'

it('has written the answers of all requests when the engine is closed', async () => {
  const waiting: (() => void)[] = []
  const plano = await createPlano({
    agents: [{ id: 'slow', run: () => new Promise<string>((resolve) => waiting.push(() => resolve('done'))) }],
    listeners: [{ type: 'agent', name: 'slow_agents', agents: [{ id: 'slow', description: 'Waits.' }] }],
  })
  const responses: ServerResponse[] = []
  const server = createServer((request, response) => {
    responses.push(response)
    answerNodeRequest(plano, { request, response })
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const body = JSON.stringify({ model: 'slow_agents', messages: [{ role: 'user', content: 'Hello' }] })
  const answers = [1, 2, 3].map(() =>
    fetch(`http://127.0.0.1:${port}/v1/chat/completions`, { method: 'POST', body }).then((answer) => answer.status),
  )
  await vi.waitFor(() => expect(waiting).toHaveLength(3))
  const closing = plano.close()
  for (const release of waiting) release()
  await closing
  expect(responses.map((response) => response.writableEnded)).toEqual([true, true, true])
  expect(await Promise.all(answers)).toEqual([200, 200, 200])
})
