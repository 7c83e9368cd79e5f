import type { Exchange } from '../contract/exchange.ts'
import type { StreamPart } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import type { ChainLink, Station } from './chain-link.ts'
import type { FilterGround } from './filter-ground.ts'
import { failed } from './policy/call-link.ts'
import { admitStream } from './stream/admit-stream.ts'
import { guardParts } from './stream/guard-parts.ts'
import { openSentenceJudge } from './stream/judge-sentences.ts'
import { openStreamLink, type StreamLink } from './stream/stream-link.ts'
import type { Subject } from './view-request.ts'
import { judgeWhole } from './whole/judge-whole.ts'

export interface GuardWalk {
  subject: Subject
  station: Station
  answer: UpstreamAnswer
}

/** Creates the output side: runs the filters of a station on complete and streamed answers. */
export function createGuard(ground: FilterGround) {
  return async (exchange: Exchange, walk: GuardWalk): Promise<UpstreamAnswer> => {
    const { subject, station, answer } = walk
    const links = station.links.filter(hasOutput)
    // Errors are not filtered; the responder rewrites them.
    if (answer.status >= 400 || links.length === 0) return answer
    const grows = subject.stream && answer.body.kind !== 'bytes'
    if (!grows || links.some((link) => link.buffer && link.definition.output)) {
      const judged = await judgeWhole(ground, exchange, { ...walk, links })
      return judged
    }
    const context = ground.context(answer, subject.model)
    const streams = links.flatMap((link) => openLink(ground, exchange, { link, station, subject }))
    const parts = guardParts(ground.readParts(answer, context), streams)
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
  ground: FilterGround,
  exchange: Exchange,
  at: { link: ChainLink; station: Station; subject: Subject },
): StreamLink[] {
  const { link } = at
  const { stream, output, holdBack } = link.definition
  if (!admitStream(ground, exchange, at)) return []
  if (stream)
    return [openStreamLink(ground, exchange, { ...at, open: (request) => stream.call(link.definition, request) })]
  if (output && holdBack === 'sentence') return [openSentenceJudge(ground, exchange, at)]
  if (link.fail === 'closed') throw failed(link, 'cannot process a stream; define stream or find, or set buffer: true')
  ground.warn(exchange.id, 'filter_skipped', `Filter "${link.id}" cannot process a stream and was skipped.`)
  return []
}

/** Parts that are already available. */
export async function* toParts(parts: Iterable<StreamPart>): AsyncGenerator<StreamPart> {
  yield* parts
}
