// The official OpenAI client alone, and with Plano as its in-process `fetch`.
import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

const VARIANTS = ['client', 'plano']
/**
 * Calls before measuring starts. V8 optimizes code that runs once per call after about ten thousand calls. While it
 * does so, a call of the engine costs twice as much as afterwards.
 */
const WARM_UP = { whole: 20_000, streams: 2000 }

export const about = 'the OpenAI client alone and on planoOpenAI: CPU µs per non-streaming call, 16 in flight'
export const plotted = 'cpuPerCall'

async function warmUp(worker) {
  await askWorker(worker, { ms: 20_000, calls: WARM_UP.whole, inFlight: 16 })
  await askWorker(worker, { ms: 10_000, calls: WARM_UP.streams, inFlight: 16, stream: true })
}

export async function run({ rounds, slotMs, report }) {
  const upstream = await startProcess(new URL('./harness/upstream.mjs', import.meta.url))
  const workers = new Map()
  const rows = []
  try {
    for (const variant of VARIANTS) {
      const file = new URL('./targets/shim-client.mjs', import.meta.url)
      workers.set(variant, await startProcess(file, { args: [upstream.url, variant] }))
    }
    report('warming up')
    await Promise.all([...workers.values()].map(warmUp))
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [variant, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse()) {
        report(`round ${round + 1} of ${rounds}: ${variant}`)
        const whole = await askWorker(worker, { ms: slotMs, inFlight: 16 })
        const alone = await askWorker(worker, { ms: slotMs / 2, inFlight: 1 })
        const many = await askWorker(worker, { ms: slotMs, inFlight: 64 })
        const stream = await askWorker(worker, { ms: slotMs, inFlight: 16, stream: true })
        const share = variant === 'plano' ? await askWorker(worker, { share: true, calls: 1000 }) : undefined
        found.set(variant, { whole, alone, many, stream, share })
      }
      const client = found.get('client')
      for (const [variant, { whole, alone, many, stream, share }] of found)
        rows.push({
          target: variant,
          cpuPerCall: whole.cpu,
          cpuOfClient: whole.cpu / client.whole.cpu,
          callsAt1: alone.perSecond / client.alone.perSecond,
          callsAt16: whole.perSecond / client.whole.perSecond,
          callsAt64: many.perSecond / client.many.perSecond,
          streamsAt16: stream.perSecond / client.stream.perSecond,
          streamCpuOfClient: stream.cpu / client.stream.cpu,
          p99At16: whole.p99,
          p99At64: many.p99,
          aloneP50: alone.p50,
          // Measured with one call at a time.
          engineUs50: share?.shareUs50 ?? Number.NaN,
        })
    }
  } finally {
    upstream.stop()
    for (const worker of workers.values()) worker.stop()
  }
  return { rows }
}
