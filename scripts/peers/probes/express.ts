import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano } from '@planojs/core'
import { agentRoute, planoAgent, planoMiddleware } from '@planojs/express'
import express from 'express'
import { createEngine, mustAnswer, mustEqual } from './ask.ts'

const engine = await createEngine()
const app = express()
app.use(express.json())
app.use('/ai', planoMiddleware(engine, { context: (request) => ({ tenant: request.hostname }) }))
app.use(planoMiddleware(engine))
app.use(
  '/far',
  agentRoute((turn) => `echo ${turn.input}`),
)
app.post('/own', (request, response, next) => {
  request.plano?.decide().then((decision) => response.json(decision.agents), next)
})
const server = await new Promise<Server>((resolve) => {
  const opened: Server = app.listen(0, '127.0.0.1', () => resolve(opened))
})
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
await mustAnswer(`${url}/ai`)
await mustAnswer(`${url}/far`)
const own = await fetch(`${url}/own`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"messages":[{"role":"user","content":"hi"}]}',
})
mustEqual(await own.text(), '["echo"]')
const served = await createPlano(
  {
    agents: [{ id: 'route', run: planoAgent((request, response) => response.send(`echo ${request.turn?.input}`)) }],
    listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'route', description: 'Repeats' }] }],
  },
  { env: {} },
)
app.use('/routes', planoMiddleware(served))
await mustAnswer(`${url}/routes`)
await served.close()
server.closeAllConnections()
server.close()
await engine.close()
