import { afterEach, expect, it, vi } from 'vitest'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { chatEncoder } from './encode-stream.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 1 }

function encodeAll(parts: readonly StreamPart[]): string {
  let state = chatEncoder.start(context)
  let text = ''
  for (const part of parts) {
    const [next, events] = chatEncoder.encode(state, part)
    state = next
    text += events.map((event) => event.data).join('\n')
  }
  return text
}

it('the work for a block of reasoning does not grow with the number of blocks before it', () => {
  let copied = 0
  class CountingMap<Key, Value> extends Map<Key, Value> {
    constructor(entries?: Iterable<readonly [Key, Value]> | null) {
      super(entries)
      copied += this.size
    }
  }
  vi.stubGlobal('Map', CountingMap)
  const blocks = 500
  const thoughts = Array.from({ length: blocks }, (_, block): StreamPart[] => [
    { type: 'reasoning-start', block },
    { type: 'reasoning-delta', block, text: `thought ${block}` },
    { type: 'reasoning-end', block, signature: `proof ${block}` },
  ]).flat()
  const text = encodeAll([
    { type: 'reply-start', id: 'a', model: 'm', createdAt: 1 },
    ...thoughts,
    { type: 'finish', finish: { unified: 'stop' } },
  ])
  vi.unstubAllGlobals()
  // Once as it arrives, once in the list at the end.
  expect(text.match(/thought 499/g)).toHaveLength(2)
  expect(copied).toBeLessThan(20 * blocks)
})
