import type { Plano } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import express, { type Express } from 'express'

/** The application: what it had before, and the assistant in one line. */
export function createApp(plano: Plano): Express {
  const app = express()
  app.get('/', (_request, response) => {
    response.type('text').send('POST /v1/chat/completions with model "travel_assistant"\n')
  })
  app.use(planoMiddleware(plano))
  return app
}
