// A thousand slow streams at once: memory per stream, and the longest delay of the event loop while they connect and
// while they run.
import { setTimeout as sleep } from 'node:timers/promises'
import { runLoad, writeRequest } from './harness/load.mjs'
import { chatBody, clientHeaders } from './harness/workload.mjs'
import { startTargets } from './hop.mjs'

const STREAMS = 1000
/** Time in ms after which every stream has its first event, but not yet its second. */
const START_MS = 1900
const RUN_MS = 2400

export const about = `kB of memory per stream, ${STREAMS} at once, an event each second for 6 s`
export const plotted = 'perStream'

export async function run({ rounds, only, report }) {
  const names = ['raw', 'plano-express', 'plano-serve', 'express-naive'].filter(
    (name) => name === 'raw' || (only?.includes(name) ?? true),
  )
  const rows = []
  for (let round = 0; round < rounds; round += 1) {
    let ofRaw
    for (const name of names) {
      report(`round ${round + 1} of ${rounds}: ${name}`)
      const { upstream, targets, stop } = await startTargets([name])
      try {
        const target = targets.get(name)
        const request = (body) => writeRequest({ port: target.port, headers: clientHeaders(upstream.url), body })
        await runLoad({
          port: target.port,
          request: request(chatBody({ stream: true })),
          connections: 32,
          requests: 300,
        })
        await target.collect()
        const before = await target.usage()
        await target.watchDelay()
        const body = chatBody({ stream: true, events: 6, delayMs: 1000 })
        const load = runLoad({ port: target.port, request: request(body), connections: STREAMS, requests: STREAMS })
        await sleep(START_MS)
        const { maxDelayMs: startDelayMs } = await target.usage()
        await target.watchDelay()
        await sleep(RUN_MS)
        const { maxDelayMs } = await target.usage()
        // A full garbage collection delays the event loop longer than the streams do, so it comes after reading the
        // delay.
        await target.collect()
        const during = await target.usage()
        const { failed, requests } = await load
        const perStream = (during.rss - before.rss) / 1024 / STREAMS
        const heapPerStream = (during.heapUsed - before.heapUsed) / 1024 / STREAMS
        ofRaw ??= { perStream, heapPerStream }
        rows.push({
          target: name,
          perStream,
          heapPerStream,
          perStreamOfRaw: perStream / ofRaw.perStream,
          heapOfRaw: heapPerStream / ofRaw.heapPerStream,
          startDelayMs,
          maxDelayMs,
          failed: failed + STREAMS - requests,
        })
      } finally {
        stop()
      }
    }
  }
  return { rows }
}
