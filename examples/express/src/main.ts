import type { AddressInfo } from 'node:net'
import { planoMiddleware } from '@planojs/express'
import express from 'express'

const plano = planoMiddleware({
  agents: [
    { id: 'hours', run: () => 'We are open from 9 to 17, Monday to Friday.' },
    {
      id: 'orders',
      // An agent that yields its answer piece by piece can be streamed.
      run: async function* (turn) {
        const { user } = turn.context
        yield 'Looking for your order. '
        yield user === undefined ? 'Please log in first.' : `It is on its way, ${user}.`
      },
    },
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
})

const app = express()
app.use(express.json())
app.use('/ai', plano)
app.get('/', (_request, response) => {
  response.send('The shop itself. POST /ai/v1/chat/completions asks its agents.')
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
