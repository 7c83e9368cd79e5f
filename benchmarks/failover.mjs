// The cost of a failover after a 503: two direct calls written by hand, cockatiel alone, and Plano.

import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

const VARIANTS = ['two direct calls', 'cockatiel', 'plano']
/** Enough calls for V8 to optimize the code that runs once per call. */
const WARM_UP_CALLS = 20_000
const CALLS = 1000

export const about = 'a second upstream after a 503, one call at a time: latency in ms, CPU µs per call'
export const plotted = 'p50'

export async function run({ rounds, report }) {
  const file = new URL('./harness/upstream.mjs', import.meta.url)
  const down = await startProcess(file, { args: ['503'] })
  const up = await startProcess(file)
  const workers = new Map()
  const rows = []
  try {
    for (const variant of VARIANTS) {
      const worker = await startProcess(new URL('./targets/failover-client.mjs', import.meta.url), {
        args: [down.url, up.url, variant],
      })
      workers.set(variant, worker)
    }
    report('warming up')
    await Promise.all([...workers.values()].map((worker) => askWorker(worker, { calls: WARM_UP_CALLS })))
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [variant, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse()) {
        report(`round ${round + 1} of ${rounds}: ${variant}`)
        found.set(variant, await askWorker(worker, { calls: CALLS }))
      }
      const direct = found.get(VARIANTS[0])
      for (const [target, { p50, p99, cpu }] of found)
        rows.push({ target, p50, p50OfDirect: p50 / direct.p50, p99, cpuPerCall: cpu, cpuOfDirect: cpu / direct.cpu })
    }
  } finally {
    for (const each of [down, up, ...workers.values()]) each.stop()
  }
  return { rows }
}
