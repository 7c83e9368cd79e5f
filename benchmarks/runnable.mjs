// What PlanoRouter adds to LangChain's own RunnableBranch over the same ten branches, which only compare words.
import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

const VARIANTS = ['RunnableBranch', 'PlanoRouter']

export const about = 'ten branches in LangChain: ms and CPU µs per call, in process'
export const plotted = 'p50'

export async function run({ rounds, report }) {
  const workers = new Map()
  const rows = []
  try {
    for (const variant of VARIANTS) {
      const file = new URL('./targets/runnable-client.mjs', import.meta.url)
      const worker = await startProcess(file, { args: ['-', variant] })
      workers.set(variant, worker)
      report(`warming up ${variant}`)
      await askWorker(worker, { calls: 6000 })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [variant, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse())
        found.set(variant, await askWorker(worker, { calls: 2000 }))
      const branch = found.get(VARIANTS[0])
      for (const [target, { p50, p99, cpu }] of found)
        rows.push({ target, p50, addedMs: p50 - branch.p50, p99, cpuPerCall: cpu })
    }
  } finally {
    for (const worker of workers.values()) worker.stop()
  }
  return { rows }
}
