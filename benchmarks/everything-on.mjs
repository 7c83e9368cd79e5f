// The cost of all features together: the Express middleware with and without them, and the raw pass-through for
// comparison.

import { chatBody } from './harness/workload.mjs'
import { measureSlot, startTargets } from './hop.mjs'

const WARM_UP = 30_000

export const about = 'CPU µs per request with everything on: spans, filters, signals, sessions, limits, inspector'
export const plotted = 'cpuPerRequest'

export async function run({ rounds, slotMs, report }) {
  const { upstream, targets, stop } = await startTargets(['raw', 'plano-express', 'plano-everything'])
  const body = chatBody()
  const rows = []
  try {
    for (const [target, process] of targets) {
      report(`warming up ${target}`)
      await measureSlot(process, upstream, { body, connections: 16, requests: WARM_UP, ms: 20_000 })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const [target, process] of round % 2 === 0 ? [...targets] : [...targets].reverse()) {
        report(`round ${round + 1} of ${rounds}: ${target}`)
        found.set(target, await measureSlot(process, upstream, { body, connections: 16, ms: slotMs }))
      }
      const off = found.get('plano-express')
      for (const [target, slot] of found)
        rows.push({
          target,
          cpuPerRequest: slot.cpuPerRequest,
          cpuOfOff: slot.cpuPerRequest / off.cpuPerRequest,
          p99: slot.p99,
          failed: slot.failed,
        })
    }
  } finally {
    stop()
  }
  return { rows }
}
