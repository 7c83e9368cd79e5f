// The official OpenAI client alone, and with Plano as its fetch in the same process.
import { startProcess } from './harness/start-process.mjs'

const VARIANTS = ['client', 'plano']

export const about = 'the OpenAI client alone and on planoOpenAI: CPU µs per whole call, 16 in flight'
export const plotted = 'cpuPerCall'

export async function run({ rounds, slotMs, report }) {
  const upstream = await startProcess(new URL('./harness/upstream.mjs', import.meta.url))
  const workers = new Map()
  const rows = []
  try {
    for (const variant of VARIANTS) {
      const file = new URL('./targets/shim-client.mjs', import.meta.url)
      const worker = await startProcess(file, { args: [upstream.url, variant] })
      workers.set(variant, worker)
      report(`warming up ${variant}`)
      await call(worker, { ms: slotMs * 3, inFlight: 16 })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [variant, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse()) {
        report(`round ${round + 1} of ${rounds}: ${variant}`)
        const whole = await call(worker, { ms: slotMs, inFlight: 16 })
        const alone = await call(worker, { ms: slotMs / 2, inFlight: 1 })
        const stream = await call(worker, { ms: slotMs, inFlight: 16, stream: true })
        found.set(variant, { whole, alone, stream })
      }
      const client = found.get('client')
      for (const [variant, { whole, alone, stream }] of found)
        rows.push({
          target: variant,
          cpuPerCall: whole.cpu,
          cpuOfClient: whole.cpu / client.whole.cpu,
          callsOfClient: whole.perSecond / client.whole.perSecond,
          aloneOfClient: alone.perSecond / client.alone.perSecond,
          streamCpuOfClient: stream.cpu / client.stream.cpu,
          p99: whole.p99,
          aloneP50: alone.p50,
        })
    }
  } finally {
    upstream.stop()
    for (const worker of workers.values()) worker.stop()
  }
  return { rows }
}

function call(worker, work) {
  return new Promise((resolve) => {
    const onMessage = (message) => {
      if (!message.done) return
      worker.child.off('message', onMessage)
      resolve(message.done)
    }
    worker.child.on('message', onMessage)
    worker.child.send({ work })
  })
}
