import { expect, it } from 'vitest'
import { watchEnding } from './watch-ending.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const word = 'data: {"choices":[{"delta":{"content":"word ä"},"finish_reason":null}]}\n\n'
const finish = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
const usage = 'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}}\n\n'
const error = 'data: {"error":{"message":"gone"}}\n\n'
const done = 'data: [DONE]\n\n'
/** More than the tail in which an end has to stand. */
const LONG = 300

function judge(text: string, size: number, end: 'complete' | 'abandoned' = 'complete') {
  const { bytes: watch } = watchEnding('chat')
  const whole = bytes(text)
  for (let at = 0; at < whole.length; at += size) watch.see(whole.slice(at, at + size))
  return watch.judge(end)
}

it.each([
  ['ends', `${word.repeat(LONG)}${finish}${done}`, 'complete'],
  ['ends, with some events behind its end', `${word}${finish}${word.repeat(20)}${usage}`, 'complete'],
  ['ended, and went on for longer than any end does', `${word}${finish}${word.repeat(LONG)}`, 'broken'],
  ['breaks off between two events', word.repeat(LONG), 'broken'],
  ['breaks off in the middle of an event', `${word.repeat(LONG)}${word.slice(0, 30)}`, 'failed'],
  ['tells an error, and more after it', `${word.repeat(LONG)}${error}${word.repeat(20)}${done}`, 'failed'],
  ['has a garbled event, and more after it', `${word}data: {"choices":\n\n${word.repeat(20)}${finish}`, 'failed'],
  ['speaks of errors in its words', `${word}${word.replace('word', 'error')}${word.repeat(20)}${done}`, 'complete'],
  ['ends in one event that is longer than the tail', `data: {"text":"${'a'.repeat(40_000)}"}\n\n`, 'complete'],
])('a stream that %s is judged so, whatever pieces it comes in', (_name, text, expected) => {
  const sizes = [7, 64, 230, 600, 1460, 5000]
  expect(sizes.map((size) => judge(text, size))).toEqual(sizes.map(() => expected))
})

it('takes an event that cannot be read for the reason why a reader left, and not one that was read long before', () => {
  const unreadable = 'data: {"choices":[,]}\n\n'
  expect(judge(word.repeat(30) + unreadable, 80, 'abandoned')).toBe('failed')
  expect(judge(word.repeat(30), 80, 'abandoned')).toBe('abandoned')
})

it('holds on to no more of a stream of short events than its last pieces', () => {
  const { bytes: watch } = watchEnding('messages')
  const pieces = Array.from({ length: 50 }, () => bytes('event: ping\ndata: {"type": "ping"}\n\n'))
  for (const piece of pieces) watch.see(piece)
  const { tail } = watch as unknown as { tail: { chunks: Uint8Array[] } }
  expect(pieces.filter((piece) => tail.chunks.includes(piece)).length).toBeLessThan(20)
})
