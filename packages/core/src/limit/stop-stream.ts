import type { UpstreamAnswer } from '../contract/upstream.ts'

const DATA_LINE = /^data:/gm
const decoder = new TextDecoder()

/**
 * Tells how much a stream has grown, in tokens: an event of a growing answer carries about one. What `grow` throws ends
 * the stream there, and the responder makes the client's error event of it.
 */
export function watchGrowth(answer: UpstreamAnswer, grow: (tokens: number) => Promise<void>): UpstreamAnswer {
  const { body } = answer
  if (body.kind === 'stream')
    return { ...answer, body: { kind: 'stream', source: watch(body.source, grow, countEvents) } }
  if (body.kind === 'parts') return { ...answer, body: { kind: 'parts', parts: watch(body.parts, grow, () => 1) } }
  return answer
}

function countEvents(chunk: Uint8Array): number {
  return decoder.decode(chunk).match(DATA_LINE)?.length ?? 0
}

async function* watch<Item>(
  source: AsyncIterable<Item>,
  grow: (tokens: number) => Promise<void>,
  count: (item: Item) => number,
): AsyncGenerator<Item> {
  for await (const item of source) {
    await grow(count(item))
    yield item
  }
}
