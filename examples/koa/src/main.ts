import type { AddressInfo } from 'node:net'
import { planoMiddleware } from '@planojs/koa'
import Koa from 'koa'

const plano = planoMiddleware(
  {
    agents: [
      { id: 'hours', run: () => 'We are open from 9 to 17, Monday to Friday.' },
      { id: 'orders', run: (turn) => `Order of ${turn.context.user ?? 'somebody'}: on its way.` },
    ],
    listeners: [
      {
        type: 'agent',
        name: 'shop',
        agents: [
          { id: 'hours', description: 'Opening hours and holidays of the shop', examples: ['when are you open?'] },
          { id: 'orders', description: 'Orders, parcels and deliveries', examples: ['where is my parcel?'] },
        ],
      },
    ],
  },
  // The application knows its users; headers of a request are never taken for one.
  { prefix: '/ai', context: () => ({ user: 'Ada' }) },
)

const app = new Koa()
app.use(plano)
app.use((ctx) => {
  ctx.body = 'The shop itself. POST /ai/v1/chat/completions asks its agents.'
})

const server = app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}`)
})
process.once('SIGTERM', () => {
  server.close()
  void plano.close()
})
