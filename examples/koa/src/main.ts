import type { AddressInfo } from 'node:net'
import { planoMiddleware } from '@planojs/koa'
import Koa from 'koa'

const plano = planoMiddleware(
  {
    agents: [
      { id: 'hours', run: () => 'We are open from 9 to 17, Monday to Friday.' },
      { id: 'orders', run: (turn) => `Your order is on its way, ${turn.context.user ?? 'guest'}.` },
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
  // Take the user from your own authentication. Plano never takes one from request headers.
  { prefix: '/ai', context: () => ({ user: 'Ada' }) },
)

const app = new Koa()
app.use(plano)
app.use((ctx) => {
  ctx.body = 'The shop itself. POST /ai/v1/chat/completions asks its agents.'
})

const server = app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`Listening on http://127.0.0.1:${port}`)
})

// Stop accepting connections and let the requests in progress finish.
process.once('SIGTERM', () => {
  server.close()
  void plano.close()
})
