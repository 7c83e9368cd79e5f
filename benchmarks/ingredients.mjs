// The cost of each part of "everything on" alone. Each variant has its own process, whose upstream answers immediately.
import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

/** `bare spans` writes the same spans directly to the OpenTelemetry SDK, next to an engine without tracing. */
const VARIANTS = ['off', 'bare spans', 'spans', 'signals', 'filters', 'limits', 'affinity', 'inspector', 'all']
/** Calls before measuring starts. V8 optimizes code that runs once per request after about ten thousand requests. */
const WARM_UP = 20_000
const CALLS = 2000

export const about = 'CPU µs per in-process call, 16 in flight, by enabled feature'
export const plotted = 'cpuPerCall'

export async function run({ rounds, only, report }) {
  const names = VARIANTS.filter((name) => only === undefined || name === 'off' || only.includes(name))
  const workers = new Map()
  const rows = []
  try {
    for (const name of names) {
      workers.set(
        name,
        await startProcess(new URL('./targets/ingredients-client.mjs', import.meta.url), { args: [name] }),
      )
      report(`warming up ${name}`)
      await askWorker(workers.get(name), { ms: 6000, calls: WARM_UP })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [name, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse()) {
        report(`round ${round + 1} of ${rounds}: ${name}`)
        found.set(name, await askWorker(worker, { ms: 10_000, calls: CALLS }))
      }
      const off = found.get('off').cpu
      for (const [target, { cpu }] of found) rows.push({ target, cpuPerCall: cpu, more: cpu - off, ofOff: cpu / off })
    }
  } finally {
    for (const worker of workers.values()) worker.stop()
  }
  return { rows }
}
