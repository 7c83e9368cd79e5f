import type { StreamPart } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { TokenMeter } from '../util/estimate-tokens.ts'
import { isClientDialect, saidInEvent, saidInPart } from '../wire/said-text.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { endsBlankLine } from '../wire/sse/ends-blank-line.ts'

export interface GrowthOptions {
  /** Takes what a stream grew by, in tokens; what it throws ends the stream there. */
  grow(tokens: number): Promise<void>
  /** An answer of an API that no client speaks, as parts; it is read so in any case. */
  readParts(answer: UpstreamAnswer): AsyncIterable<StreamPart>
}

/**
 * Tells how much a stream has grown, in tokens of what it says. A piece is told before it goes on, so what is too much is
 * never given; the responder makes the client's error event of what `grow` throws.
 */
export function watchGrowth(answer: UpstreamAnswer, options: GrowthOptions): UpstreamAnswer {
  const { body, dialect } = answer
  const meter = new TokenMeter()
  if (body.kind === 'bytes') return answer
  if (body.kind === 'stream' && isClientDialect(dialect)) {
    const reader = createEventReader()
    const grown = (chunk: Uint8Array) =>
      reader.push(chunk).reduce((sum, { data }) => sum + meter.add(saidInEvent(dialect, data)), 0)
    return { ...answer, body: { kind: 'stream', source: watch(splitFrames(body.source), options, grown) } }
  }
  const parts = body.kind === 'parts' ? body.parts : options.readParts(answer)
  return { ...answer, body: { kind: 'parts', parts: watch(parts, options, (part) => meter.add(saidInPart(part))) } }
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

/** The same bytes, cut behind every blank line: many events may come in one piece, of which the first still fit. */
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
