// The cost of a hop: CPU per request and latency of proxies and middlewares between a client and one upstream.
import { existsSync } from 'node:fs'
import process from 'node:process'
import { runLoad, writeRequest } from './harness/load.mjs'
import { ANY, BESIDE, MEASURED, pin } from './harness/pin.mjs'
import { startProcess } from './harness/start-process.mjs'
import { chatBody, clientHeaders } from './harness/workload.mjs'

const PORTKEY = new URL('./portkey/node_modules/@portkey-ai/gateway/build/start-server.js', import.meta.url)
const PORTKEY_PORT = 9105
/**
 * Requests before measuring starts. V8 optimizes by the number of calls, not by time: code that runs once per request
 * is optimized after about ten thousand requests, and doing so costs half a second of CPU.
 */
const WARM_UP = 30_000

/**
 * Interval in ms at which each of 16 connections sends a request: 2,000 requests a second in total, for every target.
 */
const STEADY_MS = 8

/** Each round takes this many turns with slots of a fraction, so that what changes on the machine affects all targets. */
const TURNS = 5

/**
 * The measured targets. The first is the baseline of the ratios, and the second another process of it, which shows how
 * far equal targets differ.
 */
const TARGETS = [
  'raw',
  'raw again',
  'plano-express',
  'plano-koa',
  'plano-serve',
  'plano-mount',
  'express-proxy',
  'express-naive',
  'hono',
  'portkey',
]

/**
 * Starts an upstream and the targets in front of it. One target is measured at a time and has a processor of its own.
 */
export async function startTargets(names) {
  const upstream = await startProcess(new URL('./harness/upstream.mjs', import.meta.url))
  const targets = new Map()
  for (const name of names) {
    if (name === 'portkey') {
      if (!existsSync(PORTKEY)) continue
      const args = [`--port=${PORTKEY_PORT}`, '--headless']
      targets.set(name, await startProcess(PORTKEY, { args, port: PORTKEY_PORT }))
    } else {
      // "plano-express translated" is a second process of plano-express.
      const file = new URL(`./targets/${name.split(' ')[0]}.mjs`, import.meta.url)
      targets.set(name, await startProcess(file, { args: [upstream.url] }))
    }
  }
  for (const pid of [process.pid, upstream.child.pid]) pin(pid, BESIDE)
  for (const { child } of targets.values()) pin(child.pid, MEASURED)
  const stop = () => {
    for (const each of [upstream, ...targets.values()]) each.stop()
    // Processes that start later must not inherit the pinning.
    pin(process.pid, ANY)
  }
  return { upstream, targets, stop }
}

/** Measures one slot: sends load for a while and returns its result with the target's CPU time in µs. */
export async function measureSlot(target, upstream, { body, path, ...limits }) {
  const headers = clientHeaders(upstream.url)
  const request = writeRequest({ port: target.port, path, headers, body })
  const before = await target.usage()
  const load = await runLoad({ port: target.port, request, ...limits })
  const { cpuUs } = await target.usage()
  return {
    ...load,
    cpuPerRequest: (cpuUs - before.cpuUs) / load.requests,
    cpuPerEvent: (cpuUs - before.cpuUs) / load.events,
  }
}

export const about = 'CPU µs per request and latency in ms, non-streaming answers passed through'
export const plotted = 'cpuPerRequest'

export async function run({ rounds, slotMs, only, report }) {
  const names = TARGETS.filter((target) => only === undefined || target.startsWith('raw') || only.includes(target))
  const ms = slotMs / TURNS
  const { upstream, targets, stop } = await startTargets(names)
  const body = chatBody()
  const rows = []
  try {
    for (const [target, process] of targets) {
      report(`warming up ${target}`)
      await measureSlot(process, upstream, { body, connections: 16, requests: WARM_UP, ms: 20_000 })
    }
    for (let turn = 0; turn < rounds * TURNS; turn += 1) {
      const order = turn % 2 === 0 ? [...targets] : [...targets].reverse()
      const found = new Map()
      for (const [target, process] of order) {
        report(`turn ${turn + 1} of ${rounds * TURNS}: ${target}`)
        const busy = await measureSlot(process, upstream, { body, connections: 16, ms })
        const alone = await measureSlot(process, upstream, { body, connections: 1, ms: ms / 2 })
        const steady = await measureSlot(process, upstream, { body, connections: 16, everyMs: STEADY_MS, ms })
        found.set(target, { busy, alone, steady })
      }
      const raw = found.get(TARGETS[0])
      for (const [target, { busy, alone, steady }] of found)
        rows.push({
          target,
          cpuPerRequest: busy.cpuPerRequest,
          cpuOfRaw: busy.cpuPerRequest / raw.busy.cpuPerRequest,
          perSecondOfRaw: busy.perSecond / raw.busy.perSecond,
          steadyCpuOfRaw: steady.cpuPerRequest / raw.steady.cpuPerRequest,
          p99: busy.p99,
          aloneP50: alone.p50,
          aloneP50OfRaw: alone.p50 / raw.alone.p50,
          failed: busy.failed + alone.failed + steady.failed,
        })
    }
  } finally {
    stop()
  }
  return { rows }
}
