// How the cost of a request grows with agents, routes, history, filters, body size and connections. No step may be
// worse than linear.
import { askWorker } from './harness/ask-worker.mjs'
import { drawLines } from './harness/draw-lines.mjs'
import { startProcess } from './harness/start-process.mjs'
import { chatBody } from './harness/workload.mjs'
import { measureSlot, startTargets } from './hop.mjs'

const SIZES = {
  agents: [1, 3, 10, 30, 100, 300, 1000],
  routes: [1, 5, 20, 100, 500],
  history: [1, 10, 100, 1000],
  filters: [0, 1, 5, 10, 20],
  bodyBytes: [1e3, 1e4, 1e5, 1e6, 1e7],
}
const CONNECTIONS = [1, 4, 16, 64, 256, 1024]

export const about = 'CPU ms per request as one quantity grows; step: growth of the cost divided by growth of the size'
export const plotted = 'cpuMs'
export const draw = (table, title) => drawLines(table, { title, figure: plotted })

export async function run({ rounds, slotMs, report }) {
  const rows = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [what, sizes] of Object.entries(SIZES)) {
      // Each curve gets its own process, so that code compiled for one curve does not speed up the next.
      const worker = await startProcess(new URL('./targets/growth-client.mjs', import.meta.url))
      try {
        const points = []
        for (const size of sizes) {
          report(`round ${round + 1} of ${rounds}: ${size} ${what}`)
          const { cpuMs } = await askWorker(worker, { what, size, ms: slotMs / 2 })
          points.push({ size, cpuMs })
        }
        rows.push(...withSteps(what, points))
      } finally {
        worker.stop()
      }
    }
    rows.push(...withSteps('connections', await measureConnections({ slotMs, report })))
  }
  return { rows }
}

async function measureConnections({ slotMs, report }) {
  const { upstream, targets, stop } = await startTargets(['plano-serve'])
  const target = targets.get('plano-serve')
  const body = chatBody()
  const points = []
  try {
    await measureSlot(target, upstream, { body, connections: 16, requests: 8000 })
    for (const connections of CONNECTIONS) {
      report(`${connections} connections`)
      const requests = Math.max(500, connections * 2)
      await measureSlot(target, upstream, { body, connections, requests })
      const { cpuPerRequest } = await measureSlot(target, upstream, { body, connections, ms: slotMs })
      points.push({ size: connections, cpuMs: cpuPerRequest / 1000 })
    }
  } finally {
    stop()
  }
  return points
}

/** Adds to each point its step: growth of the cost divided by growth of the size. A step of 1 is linear growth. */
function withSteps(what, points) {
  return points.map(({ size, cpuMs }, index) => {
    const before = points[index - 1]
    const step = before && before.size > 0 ? cpuMs / before.cpuMs / (size / before.size) : Number.NaN
    return { target: `${what} ${size}`, cpuMs, step }
  })
}
