// Loaded into every measured process with `--import`. Reports CPU time, memory and event loop delay to the parent on
// request.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import process from 'node:process'

const delay = monitorEventLoopDelay({ resolution: 5 })

process.on('message', (message) => {
  if (message?.ask === 'usage') {
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed } = process.memoryUsage()
    process.send({ answer: 'usage', cpuUs: user + system, rss, heapUsed, maxDelayMs: delay.max / 1e6 })
  }
  if (message?.ask === 'watch') {
    delay.reset()
    delay.enable()
    process.send({ answer: 'watch' })
  }
  if (message?.ask === 'collect') {
    globalThis.gc?.()
    process.send({ answer: 'collect' })
  }
})
// A measured process must not outlive the benchmark.
process.on('disconnect', () => process.exit(0))
