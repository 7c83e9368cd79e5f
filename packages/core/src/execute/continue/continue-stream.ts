import type { StreamPart, Usage, WireError } from '../../contract/reply.ts'
import { addUsage } from '../agents/add-usage.ts'
import { type Joint, joinPart, openJoint } from './join-parts.ts'
import { noteSaid, nothingSaid, type Said, usageOf } from './said.ts'

/** How a stream broke: its error event, or what was thrown while it was read. */
export type StreamBreak = { kind: 'event'; error: WireError } | { kind: 'thrown'; error: unknown }

export interface ContinueParts {
  /** The answer that has begun. */
  first: AsyncIterable<StreamPart>
  /** Asks somebody for the rest; undefined when nobody may or can go on. */
  goOn(broken: StreamBreak, said: Readonly<Said>): Promise<AsyncIterable<StreamPart> | undefined>
  estimateInput(): number
}

/**
 * One stream out of as many models as it takes: when one breaks off in its text, another goes on from there. Whatever
 * cannot be continued ends as it would have ended alone.
 */
export async function* continueStream(options: ContinueParts): AsyncGenerator<StreamPart> {
  const said = nothingSaid()
  let source: AsyncIterable<StreamPart> = options.first
  let joint: Joint | undefined
  for (;;) {
    const broken: StreamBreak | undefined = yield* readLeg(source, { said, joint, options })
    if (!broken) return
    const next = said.plain && !said.finished ? await options.goOn(broken, said) : undefined
    if (!next) {
      if (broken.kind === 'thrown') throw broken.error
      yield { type: 'error', error: broken.error }
      return
    }
    const spent = sumUsage(joint, said, options)
    if (said.openReasoning !== undefined) {
      const end: StreamPart = { type: 'reasoning-end', block: said.openReasoning }
      noteSaid(said, end)
      yield end
    }
    joint = openJoint(said, spent)
    said.ownText = ''
    said.usage = undefined
    source = next
  }
}

/** What all models before have used. */
function sumUsage(joint: Joint | undefined, said: Said, options: ContinueParts): Usage {
  // What a continuation told is already added to what was spent before it.
  if (joint?.toldUsage && said.usage) return said.usage
  const own = usageOf(said, options.estimateInput)
  return addUsage(joint?.spent, own) ?? own
}

/** Passes one model's parts on until they end or break. */
async function* readLeg(
  source: AsyncIterable<StreamPart>,
  leg: { said: Said; joint: Joint | undefined; options: ContinueParts },
): AsyncGenerator<StreamPart, StreamBreak | undefined> {
  const { said, joint } = leg
  try {
    for await (const part of source) {
      if (!said.finished && part.type === 'error') return { kind: 'event', error: part.error }
      if (!said.finished && part.type === 'skipped' && part.isUnknown !== true)
        return { kind: 'event', error: { status: 502, type: 'server_error', message: part.reason } }
      for (const shown of joint ? joinPart(joint, part) : [part]) {
        if (shown.type === 'reply-end' && joint && !joint.toldUsage)
          yield { type: 'usage', usage: sumUsage(joint, said, leg.options) }
        noteSaid(said, shown)
        yield shown
      }
    }
  } catch (error) {
    return { kind: 'thrown', error }
  }
  if (said.finished) return undefined
  return {
    kind: 'event',
    error: { status: 502, type: 'server_error', message: 'The answer ended before it was complete.' },
  }
}
