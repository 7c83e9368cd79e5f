import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { trackAnswer } from '../attempt/track-answer.ts'

/** Largest number of items, and of their bytes, that are kept for comparison. */
const MAX_KEPT = 20_000
const MAX_BYTES = 4 * 1024 * 1024

/**
 * Copies an answer while it is read. `onEnd` gets the copy; undefined if the answer was not read to its end or is too
 * long.
 */
export function copyAnswer(answer: UpstreamAnswer, onEnd: (copy: UpstreamAnswer | undefined) => void): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'bytes') {
    onEnd(answer)
    return answer
  }
  if (body.kind === 'stream') {
    const { tapped, kept } = tap(body.source)
    return trackAnswer({ ...answer, body: { kind: 'stream', source: tapped } }, (end) => {
      const items = kept()
      onEnd(end === 'complete' && items ? { ...answer, body: { kind: 'stream', source: replay(items) } } : undefined)
    })
  }
  const { tapped, kept } = tap(body.parts)
  return trackAnswer({ ...answer, body: { kind: 'parts', parts: tapped } }, (end) => {
    const items = kept()
    onEnd(end === 'complete' && items ? { ...answer, body: { kind: 'parts', parts: replay(items) } } : undefined)
  })
}

function tap<Item>(source: AsyncIterable<Item>): { tapped: AsyncIterable<Item>; kept(): Item[] | undefined } {
  const items: Item[] = []
  let isWhole = true
  let bytes = 0
  const iterator = source[Symbol.asyncIterator]()
  const tapped: AsyncIterator<Item> = {
    async next() {
      const step = await iterator.next()
      if (!step.done && isWhole) {
        items.push(step.value)
        if (step.value instanceof Uint8Array) bytes += step.value.length
        isWhole = items.length <= MAX_KEPT && bytes <= MAX_BYTES
        if (!isWhole) items.length = 0
      }
      return step
    },
    async return() {
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { tapped: { [Symbol.asyncIterator]: () => tapped }, kept: () => (isWhole ? items : undefined) }
}

async function* replay<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}
