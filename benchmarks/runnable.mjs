// The cost of PlanoRouter compared with LangChain's RunnableBranch on the same ten branches. RunnableBranch and the
// built-in router compare words; local-router uses a sentence encoder, which RunnableBranch has no equivalent of.
import { askWorker } from './harness/ask-worker.mjs'
import { startProcess } from './harness/start-process.mjs'

/**
 * The variants, and the share of the calls that each makes. The encoder takes milliseconds per call, so it makes fewer.
 */
const VARIANTS = new Map([
  ['RunnableBranch', 1],
  ['PlanoRouter', 1],
  ['PlanoRouter, local-router', 0.1],
])

export const about = 'ten branches in LangChain: ms and CPU µs per call, in process'
export const plotted = 'p50'

export async function run({ rounds, report }) {
  const workers = new Map()
  const rows = []
  try {
    for (const [variant, share] of VARIANTS) {
      const file = new URL('./targets/runnable-client.mjs', import.meta.url)
      const worker = await startProcess(file, { args: ['-', variant] })
      workers.set(variant, worker)
      report(`warming up ${variant}`)
      await askWorker(worker, { calls: 6000 * share })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [variant, worker] of round % 2 === 0 ? [...workers] : [...workers].reverse())
        found.set(variant, await askWorker(worker, { calls: 2000 * VARIANTS.get(variant) }))
      const branch = found.get('RunnableBranch')
      for (const [target, { p50, p99, cpu }] of found)
        rows.push({ target, p50, addedMs: p50 - branch.p50, p99, cpuPerCall: cpu })
    }
  } finally {
    for (const worker of workers.values()) worker.stop()
  }
  return { rows }
}
