import { expect, it } from 'vitest'
import { sniffStream } from './sniff-stream.ts'

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

it.each([
  ['data: {"a":1}\n\n', true],
  ['\ufeffdata: ü\n\n', true],
  [': waiting\n\n', true],
  ['retry: 5\n', true],
  [`${'\r\n'.repeat(40)}data: {}\n\n`, true],
  [`${'\n'.repeat(5000)}{"choices":[]}`, false],
  ['{"id":"data:"}', false],
  ['\ufeff{"data":1}', false],
  ['<html>data: x</html>', false],
  ['dat', false],
  ['dates: 1', false],
  ['', false],
])('judges %j the same in whatever pieces it comes, and keeps every byte', async (text, expected) => {
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 2, 3, 7, 64, 10_000]) {
    const { isStream, body } = await sniffStream(inPieces(bytes, size))
    const pieces: Uint8Array[] = []
    for await (const piece of body) pieces.push(piece)
    expect([size, isStream, Buffer.concat(pieces).equals(bytes)]).toEqual([size, expected, true])
  }
})

it('does not wait for more than it needs, and is left at once while a piece is awaited', async () => {
  const events: string[] = []
  const head = [new TextEncoder().encode(':')]
  const { isStream, body } = await sniffStream({
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const value = head.shift()
        return value ? { done: false, value } : new Promise<never>(() => events.push('waits'))
      },
      return: async () => {
        events.push('left')
        return { done: true, value: undefined }
      },
    }),
  })
  expect([isStream, events]).toEqual([true, []])
  const pieces = body[Symbol.asyncIterator]()
  await pieces.next()
  void pieces.next()
  await pieces.return?.()
  expect(events).toEqual(['waits', 'left'])
})
