import type { UpstreamAnswer } from '../../contract/upstream.ts'

/** How the body of an answer goes on: `onItem` for its pieces, `onEnd` exactly once. */
export interface BodyFollower {
  /** Runs each pull: agents in this process work while they are pulled. */
  run<Result>(work: () => Result): Result
  onItem(): void
  onEnd(end: { error?: unknown; abandoned?: boolean }): void
}

/** Follows an answer whose body is still to come; a whole one has ended already. */
export function followBody(answer: UpstreamAnswer, follower: BodyFollower): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'bytes') {
    follower.onEnd({})
    return answer
  }
  if (body.kind === 'stream') return { ...answer, body: { kind: 'stream', source: follow(body.source, follower) } }
  return { ...answer, body: { kind: 'parts', parts: follow(body.parts, follower) } }
}

/** An iterator of its own: a generator that nobody started would never report its end. */
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
