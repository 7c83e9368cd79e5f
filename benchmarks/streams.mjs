// Streams of 100 events as fast as they come: CPU per event, passed through and translated to another API.

import { chatBody } from './harness/workload.mjs'
import { measureSlot, startTargets } from './hop.mjs'

const WARM_UP = 600

export const about = 'CPU µs per event of streams of 100 events, and time to the first in ms'
export const plotted = 'cpuPerEvent'

/** The messages API in front, chat completions behind: every event is translated. */
const asMessages = () => {
  const { model, messages, user } = chatBody()
  const [system, ...rest] = messages
  return { model, system: system.content, messages: rest, max_tokens: 512, stream: true, metadata: { user_id: user } }
}

export async function run({ rounds, slotMs, only, report }) {
  const names = ['raw', 'plano-express', 'plano-serve', 'express-naive', 'hono', 'portkey']
  const { upstream, targets, stop } = await startTargets(
    names.filter((name) => name === 'raw' || (only?.includes(name) ?? true)),
  )
  const body = chatBody({ stream: true })
  const rows = []
  const cases = [...targets].map(([target, process]) => ({ target, process, body }))
  const express = targets.get('plano-express')
  if (express)
    cases.push({ target: 'plano-express translated', process: express, body: asMessages(), path: '/v1/messages' })
  try {
    for (const { target, process, ...load } of cases) {
      report(`warming up ${target}`)
      await measureSlot(process, upstream, { ...load, connections: 8, requests: WARM_UP, ms: 12_000 })
    }
    for (let round = 0; round < rounds; round += 1) {
      const found = new Map()
      for (const { target, process, ...load } of round % 2 === 0 ? cases : cases.toReversed()) {
        report(`round ${round + 1} of ${rounds}: ${target}`)
        found.set(target, await measureSlot(process, upstream, { ...load, connections: 8, ms: slotMs }))
      }
      const raw = found.get('raw')
      for (const [target, slot] of found)
        rows.push({
          target,
          // Counted in the upstream's events, which an API in front may write as more or fewer.
          cpuPerEvent: slot.cpuPerRequest / 100,
          cpuOfRaw: slot.cpuPerRequest / raw.cpuPerRequest,
          firstEvent50: slot.firstEvent50,
          firstOfRaw: slot.firstEvent50 / raw.firstEvent50,
          failed: slot.failed,
        })
    }
  } finally {
    stop()
  }
  return { rows }
}
