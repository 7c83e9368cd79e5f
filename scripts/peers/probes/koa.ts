import type { AddressInfo } from 'node:net'
import { createPlano } from '@planojs/core'
import { agentRoute, planoAgent, planoMiddleware } from '@planojs/koa'
import Koa from 'koa'
import { createEngine, mustAnswer, mustEqual } from './ask.ts'

const engine = await createEngine()
const route = planoAgent((ctx) => {
  ctx.body = `echo ${ctx.state['turn'].input}`
})
const served = await createPlano(
  {
    agents: [{ id: 'route', run: route }],
    listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'route', description: 'Repeats' }] }],
  },
  { env: {} },
)
const app = new Koa()
app.use(planoMiddleware(served, { prefix: '/routes' }))
app.use(planoMiddleware(engine, { prefix: '/ai', context: (ctx) => ({ tenant: ctx.hostname }) }))
app.use(agentRoute((turn) => `echo ${turn.input}`, { prefix: '/far' }))
app.use(async (ctx) => {
  const decision = await ctx.plano?.decide({ messages: [{ role: 'user', content: 'hi' }] })
  ctx.body = decision?.agents
})
const server = app.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
await mustAnswer(`${url}/ai`)
await mustAnswer(`${url}/far`)
await mustAnswer(`${url}/routes`)
mustEqual(await (await fetch(`${url}/own`)).text(), '["echo"]')
server.closeAllConnections()
server.close()
await served.close()
await engine.close()
