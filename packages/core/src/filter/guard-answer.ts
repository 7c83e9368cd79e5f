import type { Exchange } from '../contract/call/exchange.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { StreamPart } from '../contract/wire/reply.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import type { FilterRuntime } from './filter-runtime.ts'
import { failed } from './policy/call-link.ts'
import { admitStream } from './stream/admit-stream.ts'
import { guardParts } from './stream/guard-parts.ts'
import { openSentenceJudge } from './stream/judge-sentences.ts'
import { openStreamLink, type StreamLink } from './stream/stream-link.ts'
import type { Subject } from './view-request.ts'
import { judgeWhole } from './whole/judge-whole.ts'

export interface GuardInput {
  subject: Subject
  chain: FilterChain
  answer: UpstreamAnswer
}

/** Creates the output side: runs the filters of a chain on complete and streamed answers. */
export function createGuard(runtime: FilterRuntime) {
  return async (exchange: Exchange, input: GuardInput): Promise<UpstreamAnswer> => {
    const { subject, chain, answer } = input
    const links = chain.links.filter(hasOutput)
    // Errors are not filtered; the responder rewrites them.
    if (answer.status >= 400 || links.length === 0) return answer
    const grows = subject.stream && answer.body.kind !== 'bytes'
    if (!grows || links.some((link) => link.buffer && link.definition.output)) {
      const judged = await judgeWhole(runtime, exchange, { ...input, links })
      return judged
    }
    const context = runtime.context(answer, subject.model)
    const streams = links.flatMap((link) => openLink(runtime, exchange, { link, chain, subject }))
    const parts = guardParts(runtime.readParts(answer, context), streams)
    return { ...answer, body: { kind: 'parts', parts } }
  }
}

function hasOutput({ definition }: ChainLink): boolean {
  return definition.output !== undefined || definition.stream !== undefined
}

/**
 * Opens a filter for a stream. A filter that cannot process streams and may not buffer them refuses, or is skipped if
 * it fails open.
 */
function openLink(
  runtime: FilterRuntime,
  exchange: Exchange,
  at: { link: ChainLink; chain: FilterChain; subject: Subject },
): StreamLink[] {
  const { link } = at
  const { stream, output, holdBack } = link.definition
  if (!admitStream(runtime, exchange, at)) return []
  if (stream)
    return [openStreamLink(runtime, exchange, { ...at, open: (request) => stream.call(link.definition, request) })]
  if (output && holdBack === 'sentence') return [openSentenceJudge(runtime, exchange, at)]
  if (link.fail === 'closed') throw failed(link, 'cannot process a stream; define stream or find, or set buffer: true')
  runtime.warn(exchange.id, 'filter_skipped', `Filter "${link.id}" cannot process a stream and was skipped.`)
  return []
}

/** Parts that are already available. */
export async function* toParts(parts: Iterable<StreamPart>): AsyncGenerator<StreamPart> {
  yield* parts
}
