import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { foldStream } from '../answer/fold-stream.ts'
import { readRefusal } from '../answer/read-refusal.ts'
import type { CallParts } from '../call-parts.ts'

/** What a part takes besides its text. */
const PART_BYTES = 64

/**
 * Reads an answer to its end for a client that wants it whole. Code that fails on the way has failed its call, so that
 * another candidate may answer: nobody has seen any of it yet. Throws `invalid_upstream_answer` beyond `maxBytes`.
 */
export async function gatherAnswer(
  parts: Pick<CallParts, 'grammar' | 'context'>,
  answer: UpstreamAnswer,
  maxBytes: number,
): Promise<UpstreamAnswer> {
  const { body } = answer
  if (body.kind === 'stream')
    return foldStream(parts, { ...answer, body: { ...body, source: limit(body.source, answer.upstream, maxBytes) } })
  if (body.kind === 'bytes') return answer
  const kept: StreamPart[] = []
  let bytes = 0
  for await (const part of body.parts) {
    const refusal = readRefusal(answer, part)
    if (refusal) return refusal
    if (part.type === 'error')
      throw new PlanoError('upstream_broken', `"${answer.upstream}" ended its answer in an error (${part.error.type}).`)
    bytes += sizeOf(part)
    if (bytes > maxBytes) throw tooLong(answer.upstream, maxBytes)
    kept.push(part)
  }
  return { ...answer, body: { kind: 'parts', parts: replay(kept) } }
}

/** The error for a complete answer beyond the limit. */
export function tooLong(upstream: string, maxBytes: number): PlanoError {
  return new PlanoError('invalid_upstream_answer', `The answer of "${upstream}" is larger than ${maxBytes} bytes.`)
}

async function* limit(source: ByteSource, upstream: string, maxBytes: number): AsyncGenerator<Uint8Array> {
  let left = maxBytes
  for await (const chunk of source) {
    left -= chunk.length
    if (left < 0) throw tooLong(upstream, maxBytes)
    yield chunk
  }
}

function sizeOf(part: StreamPart): number {
  const { text = '', arguments: input = '', data = '' } = part as { text?: string; arguments?: string; data?: string }
  return PART_BYTES + text.length + input.length + data.length
}

async function* replay(kept: readonly StreamPart[]): AsyncGenerator<StreamPart> {
  yield* kept
}
