import { createPlano } from '../../packages/core/dist/index.js'
import { serve } from '../../packages/core/dist/node/index.js'
import { modelProxy } from './config.mjs'

const { port, server } = await serve(await createPlano(modelProxy(process.argv[2])))
server.keepAliveTimeout = 120_000
process.send({ port })
