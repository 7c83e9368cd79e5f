import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { StreamPart } from '../contract/wire/reply.ts'
import { TokenMeter } from '../util/text/estimate-tokens.ts'
import { isClientDialect, textInEvent, textInPart } from '../wire/scan/added-text.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { endsBlankLine } from '../wire/sse/frame-ends.ts'

export interface GrowthOptions {
  /** Takes the growth of a stream in tokens. Throws to end the stream. */
  grow(tokens: number): Promise<void>
  /** Decodes an answer in an API that clients do not use. It has to be decoded for the client anyway. */
  readParts(answer: UpstreamAnswer): AsyncIterable<StreamPart>
}

/**
 * Reports the growth of a stream in tokens. Each piece is reported before it is passed on, so the client never receives
 * more than the limit allows. The error that `grow` throws becomes the client's error event.
 */
export function watchGrowth(answer: UpstreamAnswer, options: GrowthOptions): UpstreamAnswer {
  const { body, dialect } = answer
  const meter = new TokenMeter()
  if (body.kind === 'bytes') return answer
  if (body.kind === 'stream' && isClientDialect(dialect)) {
    const reader = createEventReader()
    const grown = (chunk: Uint8Array) =>
      reader.push(chunk).reduce((sum, { data }) => sum + meter.add(textInEvent(dialect, data)), 0)
    return { ...answer, body: { kind: 'stream', source: watch(splitFrames(body.source), options, grown) } }
  }
  const parts = body.kind === 'parts' ? body.parts : options.readParts(answer)
  return { ...answer, body: { kind: 'parts', parts: watch(parts, options, (part) => meter.add(textInPart(part))) } }
}

async function* watch<Item>(
  source: AsyncIterable<Item>,
  { grow }: GrowthOptions,
  measure: (item: Item) => number,
): AsyncGenerator<Item> {
  for await (const item of source) {
    const tokens = measure(item)
    if (tokens > 0) await grow(tokens)
    yield item
  }
}

/**
 * The same bytes, split after every blank line: one chunk may contain several events, of which only the first are
 * within the limit.
 */
async function* splitFrames(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    let from = 0
    for (let at = 1; at < chunk.length - 1; at += 1) {
      if (!endsBlankLine(chunk, at)) continue
      yield chunk.subarray(from, at + 1)
      from = at + 1
    }
    yield from === 0 ? chunk : chunk.subarray(from)
  }
}
