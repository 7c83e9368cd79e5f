// The Express middleware with every feature enabled: spans to a batch processor, filters, signals, sessions, limits and
// the inspector.
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import express from 'express'
import { createPlano } from '../../packages/core/dist/index.js'
import { planoMiddleware } from '../../packages/express/dist/index.js'
import { planoInspector } from '../../packages/inspector/dist/index.js'
import { modelProxy } from './config.mjs'
import { FILTERS, LIMITS, LISTENERS } from './everything.mjs'

const { context } = await import('@opentelemetry/api')
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
const exporter = { export: (_spans, done) => done({ code: 0 }), shutdown: async () => undefined }
const tracerProvider = new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter })] })

const config = modelProxy(process.argv[2], {
  filters: FILTERS,
  listeners: LISTENERS,
  limits: LIMITS,
})
const plano = await createPlano(config, { telemetry: { tracerProvider } })
plano.on('signal', () => undefined)
const app = express()
app.use('/plano', planoInspector(plano))
let visits = 0
app.use(
  planoMiddleware(plano, {
    context: () => {
      visits += 1
      return { tenant: 'acme', session: `session-${visits % 500}` }
    },
  }),
)
const server = app.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
server.keepAliveTimeout = 120_000
