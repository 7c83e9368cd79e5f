// What each part of "everything on" costs by itself: an engine in a process of its own whose upstream answers at once.
import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

/** `bare spans` writes the same spans straight to the SDK, beside an engine that traces nothing. */
const VARIANTS = ['off', 'bare spans', 'spans', 'signals', 'filters', 'limits', 'affinity', 'inspector', 'all']
/** Calls before anything is counted: what is called once per request is compiled after some ten thousand. */
const WARM_UP = 20_000
const CALLS = 2000

export const about = 'CPU µs per call in process, 16 in flight, by what is switched on'
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
