import type { Plano } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import { planoInspector } from '@planojs/inspector'
import express, { type Express } from 'express'

/** Creates the application: its own route, the inspector under /plano, and the assistant as a middleware. */
export function createApp(plano: Plano): Express {
  const app = express()
  app.get('/', (_request, response) => {
    response.type('text').send('POST /v1/chat/completions with model "travel_assistant"\n')
  })
  app.use('/plano', planoInspector(plano))
  app.use(planoMiddleware(plano))
  return app
}
