import type { UpstreamAnswer } from '../contract/upstream.ts'

/** How the body of an answer ended. */
export type BodyEnd = 'complete' | 'broken' | 'abandoned'

/** Calls back exactly once when the body of an answer has ended, at once when it is whole already. */
export function trackAnswer(answer: UpstreamAnswer, onEnd: (end: BodyEnd) => void): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'bytes') {
    onEnd('complete')
    return answer
  }
  if (body.kind === 'stream') return { ...answer, body: { kind: 'stream', source: track(body.source, onEnd) } }
  return { ...answer, body: { kind: 'parts', parts: track(body.parts, onEnd) } }
}

/** An iterator of its own: a generator that nobody started would never report its end. */
function track<Item>(source: AsyncIterable<Item>, onEnd: (end: BodyEnd) => void): AsyncIterable<Item> {
  const iterator = source[Symbol.asyncIterator]()
  let ended = false
  const end = (how: BodyEnd) => {
    if (!ended) onEnd(how)
    ended = true
  }
  // Made once: an async function would set aside its registers for every piece.
  const onStep = (step: IteratorResult<Item>) => {
    if (step.done) end('complete')
    return step
  }
  const onError = (error: unknown) => {
    end('broken')
    throw error
  }
  const tracked: AsyncIterator<Item> = {
    next: () => iterator.next().then(onStep, onError),
    async return() {
      end('abandoned')
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { [Symbol.asyncIterator]: () => tracked }
}
