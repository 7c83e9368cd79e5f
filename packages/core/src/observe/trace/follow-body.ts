import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'

/** Follows the body of an answer: `onItem` for each item, `onEnd` exactly once. */
export interface BodyFollower {
  /** Runs each pull, because in-process agents work while they are pulled. */
  run<Result>(work: () => Result): Result
  onItem(): void
  onEnd(end: { error?: unknown; abandoned?: boolean }): void
}

/** Follows an answer with a streamed body. A complete one has already ended. */
export function followBody(answer: UpstreamAnswer, follower: BodyFollower): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'bytes') {
    follower.onEnd({})
    return answer
  }
  if (body.kind === 'stream') return { ...answer, body: { kind: 'stream', source: follow(body.source, follower) } }
  return { ...answer, body: { kind: 'parts', parts: follow(body.parts, follower) } }
}

/** A custom iterator: a generator that was never started would not report its end. */
function follow<Item>(source: AsyncIterable<Item>, follower: BodyFollower): AsyncIterable<Item> {
  const iterator = source[Symbol.asyncIterator]()
  let ended = false
  const end = (how: { error?: unknown; abandoned?: boolean }) => {
    if (!ended) follower.onEnd(how)
    ended = true
  }
  const followed: AsyncIterator<Item> = {
    async next() {
      try {
        const step = await follower.run(() => iterator.next())
        if (step.done) end({})
        else follower.onItem()
        return step
      } catch (error) {
        end({ error })
        throw error
      }
    },
    async return() {
      end({ abandoned: true })
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { [Symbol.asyncIterator]: () => followed }
}
