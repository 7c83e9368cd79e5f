import { expect, it } from 'vitest'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { copyAnswer } from './copy-answer.ts'

const answerOf = (chunks: readonly Uint8Array[]): UpstreamAnswer => ({
  upstream: 'a',
  status: 200,
  headers: [],
  dialect: 'chat',
  losses: [],
  body: {
    kind: 'stream',
    source: (async function* () {
      yield* chunks
    })(),
  },
})

/** The length of the copy after the answer was read. Undefined without a copy. */
async function copyLength(chunks: readonly Uint8Array[]): Promise<number | undefined> {
  let copied: UpstreamAnswer | undefined
  const read = async ({ body }: UpstreamAnswer) => {
    let length = 0
    if (body.kind === 'stream') for await (const chunk of body.source) length += chunk.length
    return length
  }
  await read(copyAnswer(answerOf(chunks), (copy) => (copied = copy)))
  return copied && read(copied)
}

it('keeps a copy of an answer, but not of one that is too long', async () => {
  const chunk = new Uint8Array(1024 * 1024)
  expect(await copyLength([chunk, chunk])).toBe(2 * chunk.length)
  expect(await copyLength([chunk, chunk, chunk, chunk, chunk])).toBeUndefined()
})
