// Streams of 100 events at full speed: CPU per event, passed through and translated to another API. The time to the
// first event is measured separately, on slow streams. On fast ones the first event waits behind those of other
// streams, so that it would show how busy the process is, not how long an event takes.
//
// The time to the first event scatters far more than CPU: half of it is three processes being woken up. Targets
// therefore take turns in short slots, and a second process of the pass-through shows how far equal targets differ.

import { chatBody } from './harness/workload.mjs'
import { measureSlot, startTargets } from './hop.mjs'

/** Streams before measuring starts. */
const WARM_UP = 4000
/** And short ones, because code that runs once per stream needs as many streams as requests in `hop`. */
const SHORT_WARM_UP = 30_000
/** Few events with pauses, over few connections, so that the process is idle when a first event arrives. */
const SLOW = { events: 3, delayMs: 10 }
const SLOW_CONNECTIONS = 2
/** Slots of slow streams in a round, each a fifth as long as the slot at full speed. */
const SLOW_TURNS = 10

export const about = 'CPU µs per event of streams of 100 events, and ms to the first event of slow streams'
export const plotted = 'cpuPerEvent'

/** Returns a request to the messages API. The upstream speaks chat completions, so every event is translated. */
const asMessages = (pace = {}) => {
  const { model, messages, user } = chatBody(pace)
  const [system, ...rest] = messages
  return { model, system: system.content, messages: rest, max_tokens: 512, stream: true, metadata: { user_id: user } }
}

/** Translation has a process of its own, so that code compiled for pass-through does not affect it. */
const NAMES = [
  'raw',
  'raw again',
  'plano-express',
  'plano-express translated',
  'plano-serve',
  'express-naive',
  'hono',
  'portkey',
]

export async function run({ rounds, slotMs, only, report }) {
  const isWanted = (name) => name.startsWith('raw') || (only?.includes(name.split(' ')[0]) ?? true)
  const { upstream, targets, stop } = await startTargets(NAMES.filter(isWanted))
  const body = chatBody({ stream: true })
  const rows = []
  const cases = [...targets].map(([target, process]) =>
    target.endsWith('translated')
      ? { target, process, body: asMessages(), slow: asMessages, path: '/v1/messages' }
      : { target, process, body, slow: (pace) => chatBody({ stream: true, ...pace }) },
  )
  try {
    for (const { target, process, body: fast, slow, ...load } of cases) {
      report(`warming up ${target}`)
      const short = slow({ ...SLOW, delayMs: 0 })
      await measureSlot(process, upstream, { ...load, body: fast, connections: 8, requests: WARM_UP, ms: 12_000 })
      await measureSlot(process, upstream, { ...load, body: short, connections: 8, requests: SHORT_WARM_UP, ms: 8000 })
    }
    for (let round = 0; round < rounds; round += 1) {
      report(`round ${round + 1} of ${rounds}`)
      rows.push(...(await measureBusy(inTurn(cases, round), upstream, slotMs)))
      for (let turn = 0; turn < SLOW_TURNS; turn += 1)
        rows.push(...(await measureFirst(inTurn(cases, turn), upstream, slotMs / 5)))
    }
  } finally {
    stop()
  }
  return { rows }
}

/** Every other time in reverse, so that no target always follows the same one. */
function inTurn(cases, turn) {
  return turn % 2 === 0 ? cases : cases.toReversed()
}

/** CPU per event at full speed, in all targets once. */
async function measureBusy(cases, upstream, ms) {
  const found = new Map()
  for (const { target, process, slow: _, ...load } of cases)
    found.set(target, await measureSlot(process, upstream, { ...load, connections: 8, ms }))
  const raw = found.get('raw')
  return [...found].map(([target, busy]) => ({
    target,
    // Counted in upstream events. The client's API may have more or fewer events for the same stream.
    cpuPerEvent: busy.cpuPerRequest / 100,
    cpuOfRaw: busy.cpuPerRequest / raw.cpuPerRequest,
    busyFirstOfRaw: busy.firstEvent50 / raw.firstEvent50,
    failed: busy.failed,
  }))
}

/** Time to the first event of slow streams, in all targets once. */
async function measureFirst(cases, upstream, ms) {
  const found = new Map()
  for (const { target, process, slow, body: _, ...load } of cases) {
    const work = { ...load, body: slow(SLOW), connections: SLOW_CONNECTIONS, ms }
    found.set(target, await measureSlot(process, upstream, work))
  }
  const raw = found.get('raw')
  return [...found].map(([target, idle]) => ({
    target,
    firstEvent50: idle.firstEvent50,
    firstOfRaw: idle.firstEvent50 / raw.firstEvent50,
    failed: idle.failed,
  }))
}
