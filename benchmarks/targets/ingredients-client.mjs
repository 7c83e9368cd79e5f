// An in-process engine whose upstream answers immediately, with one part of "everything on" enabled.
import { setImmediate } from 'node:timers/promises'
import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { createPlano } from '../../packages/core/dist/index.js'
import { planoInspector } from '../../packages/inspector/dist/index.js'
import { answerBytes, chatBody } from '../harness/workload.mjs'
import { modelProxy } from './config.mjs'
import { FILTERS, LIMITS, LISTENERS } from './everything.mjs'

const variant = process.argv[2]
/** Parts can be combined, as in `spans+filters`. */
const parts = variant.split('+')
const has = (name) => parts.includes(name) || variant === 'all'

const kept = []
const exporter = {
  export(spans, done) {
    if (kept.length < 3) kept.push(...spans)
    done({ code: 0 })
  },
  shutdown: async () => undefined,
}
const openProvider = () => new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter })] })
if (has('spans') || has('bare spans') || has('context'))
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())

const headers = [
  ['content-type', 'application/json'],
  ['content-length', String(answerBytes.length)],
  ['x-request-id', 'req_0123456789'],
]
const transport = {
  async send() {
    await setImmediate()
    return {
      status: 200,
      headers,
      cancel() {},
      body: {
        async *[Symbol.asyncIterator]() {
          yield answerBytes
        },
      },
      readWhole: async (_maxBytes, onChunk) => {
        onChunk()
        return answerBytes
      },
    }
  },
  close: async () => undefined,
}
const config = modelProxy('http://127.0.0.1:9', {
  ...(has('filters') ? { filters: FILTERS, listeners: LISTENERS } : {}),
  ...(has('limits') ? { limits: LIMITS } : {}),
  ...(has('signals') ? {} : { overrides: { disable_signals: true } }),
})
const plano = await createPlano(config, {
  transport,
  ...(has('spans') ? { telemetry: { tracerProvider: openProvider() } } : {}),
})
if (has('signals')) plano.on('signal', () => undefined)
if (parts.includes('events')) plano.onEvent(() => undefined)
const inspector = has('inspector') ? planoInspector(plano) : undefined
const body = JSON.stringify(chatBody())
const clientHeaders = { 'content-type': 'application/json', authorization: 'Bearer sk-benchmark' }
let visits = 0

/** Writes the spans of one request as an application would do itself: the same number, names and attributes. */
function writeBareSpans(tracer, spans) {
  let parent = context.active()
  const open = []
  for (const { name, kind, attributes, events } of spans) {
    const span = tracer.startSpan(name, { kind }, parent)
    parent = trace.setSpan(parent, span)
    open.push([span, attributes, events])
  }
  for (const [span, attributes, events] of open) {
    span.setAttributes(attributes)
    for (const { name, attributes: facts } of events) span.addEvent(name, facts)
    span.end()
  }
}

let bare
async function prepareBare() {
  const traced = await createPlano(config, { transport, telemetry: { tracerProvider: openProvider() } })
  for (let index = 0; index < 600; index += 1) await (await ask(traced)).arrayBuffer()
  await traced.close()
  const order = ['POST', 'decide', 'chat']
  const spans = order.map((name) => kept.find((span) => span.name.startsWith(name))).filter(Boolean)
  const tracer = openProvider().getTracer('bare')
  bare = () => writeBareSpans(tracer, spans)
}
if (parts.includes('bare spans')) await prepareBare()

function ask(engine) {
  visits += 1
  const context = has('affinity') || has('limits') ? { tenant: 'acme', session: `session-${visits % 500}` } : undefined
  return engine.fetch('http://plano/v1/chat/completions', { method: 'POST', headers: clientHeaders, body, context })
}

async function work({ ms, calls = Number.POSITIVE_INFINITY }) {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  let done = 0
  const runOne = async () => {
    while (performance.now() - startedAt < ms && done < calls) {
      done += 1
      const response = await ask(plano)
      if (response.status !== 200) throw new Error(`status ${response.status}`)
      await response.arrayBuffer()
      bare?.()
    }
  }
  await Promise.all(Array.from({ length: 16 }, runOne))
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / done, calls: done }
}

process.on('message', async ({ work: wanted }) => {
  if (wanted) process.send({ done: await work(wanted) })
})
if (process.send) process.send({ port: 0 })
else {
  await work({ ms: Number(process.argv[3] ?? 4000) })
  console.log(variant, await work({ ms: Number(process.argv[4] ?? 4000) }))
  await inspector?.close()
  await plano.close()
}
