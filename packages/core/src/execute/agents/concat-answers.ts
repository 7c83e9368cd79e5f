import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { Finish, StreamPart, Usage } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { addUsage } from '../../util/add-usage.ts'
import { createId } from '../../util/text/create-id.ts'
import { trackAnswer } from '../attempt/track-answer.ts'
import { type Outcome, type PlanRun, recordFailure } from './plan-run.ts'
import { readAhead } from './read-ahead.ts'

/** Largest number of parts of one agent's answer that are buffered while earlier answers are being read. */
const MAX_AHEAD = 4096

type Section = { agent: string; parts: AsyncIterable<StreamPart> | undefined }

/** Joins several answers into one: each under a heading with the agent's name, in plan order, with usage added up. */
export function concatAnswers(
  run: PlanRun,
  outcomes: readonly Outcome<UpstreamAnswer>[],
  cancel: (reason: PlanoError) => void,
): UpstreamAnswer {
  const sections = outcomes.map((outcome): Section => {
    if ('error' in outcome) return { agent: outcome.step.agent, parts: undefined }
    return { agent: outcome.value.upstream, parts: readAhead(run.parts.readParts(outcome.value), MAX_AHEAD) }
  })
  const answer: UpstreamAnswer = {
    upstream: sections.map((section) => section.agent).join(','),
    dialect: 'chat',
    status: 200,
    headers: [],
    body: { kind: 'parts', parts: joinSections(run, sections) },
    losses: [],
  }
  return trackAnswer(answer, (end) => {
    if (end !== 'complete') cancel(new PlanoError('client_closed', 'the answer is no longer needed'))
  })
}

/** What has been written so far. */
interface Joined {
  /** Number of the next block. */
  block: number
  usage: Usage | undefined
  finish: Finish | undefined
}

async function* joinSections(run: PlanRun, sections: readonly Section[]): AsyncGenerator<StreamPart> {
  const { clock } = run.parts
  const joined: Joined = { block: 0, usage: undefined, finish: undefined }
  const createdAt = Math.floor(clock.now() / 1000)
  yield { type: 'reply-start', id: createId('chatcmpl-'), model: run.listener.name, createdAt }
  for (const { agent, parts } of sections) {
    yield* text(joined, `${joined.block === 0 ? '' : '\n\n'}## ${agent}\n\n`)
    if (!parts) {
      yield* text(joined, NO_ANSWER)
      continue
    }
    yield* readSection(run, joined, { agent, parts })
  }
  if (joined.usage) yield { type: 'usage', usage: joined.usage }
  yield { type: 'finish', finish: joined.finish ?? { unified: 'stop' } }
  yield { type: 'reply-end' }
}

/** Text in place of a failed agent's answer. The error itself is only shown to the operator. */
const NO_ANSWER = '(no answer)'
const BROKEN_OFF = '\n\n(the answer broke off)'

async function* readSection(
  run: PlanRun,
  joined: Joined,
  section: { agent: string; parts: AsyncIterable<StreamPart> },
): AsyncGenerator<StreamPart> {
  const { agent, parts } = section
  const offset = joined.block
  try {
    for await (const part of parts) {
      if (part.type === 'error') throw brokenOff(agent)
      const placed = place(joined, part, offset)
      if (placed) yield placed
    }
  } catch (error) {
    const known = PlanoError.from(error, 'agent_failed', `Agent "${agent}" failed.`)
    if (run.listener.policyOf(agent) !== 'skip' || run.exchange.cancellation.aborted) throw known
    recordFailure(run, agent, known)
    yield* text(joined, BROKEN_OFF)
  }
}

function brokenOff(agent: string): PlanoError {
  return new PlanoError('upstream_broken', `Agent "${agent}" reported an error in its stream.`)
}

/** Translates a part to its place in the joined answer. Parts that occur once per answer are kept for the end. */
function place(joined: Joined, part: StreamPart, offset: number): StreamPart | undefined {
  if ('choice' in part && (part.choice ?? 0) > 0) return undefined
  switch (part.type) {
    case 'reply-start':
    case 'usage':
      joined.usage = addUsage(joined.usage, part.usage)
      return undefined
    case 'finish':
      // A tool call must be answered, whichever agent made it. Any other reason takes precedence over a normal stop.
      if (joined.finish?.unified !== 'tool-calls' && part.finish.unified !== 'stop') joined.finish = part.finish
      return undefined
    case 'reply-end':
    case 'error':
      return undefined
    default: {
      if (!('block' in part)) return part
      const block = part.block + offset
      joined.block = Math.max(joined.block, block + 1)
      return { ...part, block }
    }
  }
}

function* text(joined: Joined, words: string): Generator<StreamPart> {
  const { block } = joined
  joined.block += 1
  yield { type: 'text-start', block }
  yield { type: 'text-delta', block, text: words }
  yield { type: 'text-end', block }
}
