#!/usr/bin/env node
// How long encoding blocks the event loop: the longest delay of a timer while texts of 100 to 100,000 characters are
// encoded.
//   node delay.mjs
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createEncoder } from '../../packages/local-router/dist/index.js'

const ROUNDS = 3
const encoder = createEncoder()
const sentence = 'what is the weather in Rome and what shall I pack for a week of rain? '
await encoder.embed([sentence.repeat(30)])

/** Returns the median and the longest delay in ms, including the delay that a timer of this resolution always has. */
async function measure(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  delay.disable()
  return { p50: delay.percentile(50) / 1e6, max: delay.max / 1e6 }
}

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1]

console.log('characters  texts  longest delay, median of rounds (ms)  least (ms)')
const idle = []
for (let round = 0; round < ROUNDS; round++)
  idle.push((await measure(() => new Promise((resolve) => setTimeout(resolve, 100)))).max)
console.log(`      idle         ${median(idle).toFixed(1).padStart(37)}${idle[0].toFixed(1).padStart(12)}`)
for (const [length, count] of [
  [100, 10],
  [1_000, 5],
  [10_000, 5],
  [100_000, 5],
]) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
  const longest = []
  for (let round = 0; round < ROUNDS; round++) {
    const texts = Array.from({ length: count }, (_, index) => `${round} ${index} ${text}`)
    longest.push((await measure(() => encoder.embed(texts))).max)
  }
  const middle = median(longest)
  console.log(
    `${String(length).padStart(10)}${String(count).padStart(7)}${middle.toFixed(1).padStart(38)}${longest[0].toFixed(1).padStart(12)}`,
  )
}
