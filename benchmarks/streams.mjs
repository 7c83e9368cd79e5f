// Streams of 100 events at full speed: CPU per event, passed through and translated to another API. The time to the
// first event is measured separately, on slow streams. On fast ones the first event waits behind those of other
// streams, so that it would show how busy the process is, not how long an event takes.

import { chatBody } from './harness/workload.mjs'
import { measureSlot, startTargets } from './hop.mjs'

/** Streams before measuring starts. Code that runs once per stream needs warming up as well. */
const WARM_UP = 4000
/** Few events with pauses, over few connections, so that the process is idle when a first event arrives. */
const SLOW = { events: 3, delayMs: 10 }
const SLOW_CONNECTIONS = 2

export const about = 'CPU µs per event of streams of 100 events, and ms to the first event of slow streams'
export const plotted = 'cpuPerEvent'

/** Returns a request to the messages API. The upstream speaks chat completions, so every event is translated. */
const asMessages = (pace = {}) => {
  const { model, messages, user } = chatBody(pace)
  const [system, ...rest] = messages
  return { model, system: system.content, messages: rest, max_tokens: 512, stream: true, metadata: { user_id: user } }
}

/** Translation has a process of its own, so that code compiled for pass-through does not affect it. */
const NAMES = ['raw', 'plano-express', 'plano-express translated', 'plano-serve', 'express-naive', 'hono', 'portkey']

export async function run({ rounds, slotMs, only, report }) {
  const isWanted = (name) => name === 'raw' || (only?.includes(name.split(' ')[0]) ?? true)
  const { upstream, targets, stop } = await startTargets(NAMES.filter(isWanted))
  const body = chatBody({ stream: true })
  const rows = []
  const slow = chatBody({ stream: true, ...SLOW })
  const cases = [...targets].map(([target, process]) =>
    target.endsWith('translated')
      ? { target, process, body: asMessages(), slow: asMessages(SLOW), path: '/v1/messages' }
      : { target, process, body, slow },
  )
  try {
    for (const { target, process, body: fast, slow: _, ...load } of cases) {
      report(`warming up ${target}`)
      await measureSlot(process, upstream, { ...load, body: fast, connections: 8, requests: WARM_UP, ms: 12_000 })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const { target, process, body: fast, slow: paced, ...load } of round % 2 === 0
        ? cases
        : cases.toReversed()) {
        report(`round ${round + 1} of ${rounds}: ${target}`)
        const busy = await measureSlot(process, upstream, { ...load, body: fast, connections: 8, ms: slotMs })
        const idle = await measureSlot(process, upstream, {
          ...load,
          body: paced,
          connections: SLOW_CONNECTIONS,
          ms: slotMs,
        })
        found.set(target, { busy, idle })
      }
      const raw = found.get('raw')
      for (const [target, { busy, idle }] of found)
        rows.push({
          target,
          // Counted in upstream events. The client's API may have more or fewer events for the same stream.
          cpuPerEvent: busy.cpuPerRequest / 100,
          cpuOfRaw: busy.cpuPerRequest / raw.busy.cpuPerRequest,
          firstEvent50: idle.firstEvent50,
          firstOfRaw: idle.firstEvent50 / raw.idle.firstEvent50,
          busyFirstOfRaw: busy.firstEvent50 / raw.busy.firstEvent50,
          failed: busy.failed + idle.failed,
        })
    }
  } finally {
    stop()
  }
  return { rows }
}
