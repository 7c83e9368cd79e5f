import type { StreamPart, Usage, WireError } from '../../contract/reply.ts'
import { addUsage } from '../../util/add-usage.ts'
import { type Joint, joinPart, openJoint } from './join-parts.ts'
import { noteSaid, type Said, usageOf } from './said.ts'

/** How a stream broke: by an error event, or by an exception while reading. */
export type StreamBreak = { kind: 'event'; error: WireError } | { kind: 'thrown'; error: unknown }

export interface ContinueParts {
  /** The answer that has begun. */
  first: AsyncIterable<StreamPart>
  /** Updated while the answer is read. */
  said: Said
  /** Asks another model for the rest. Undefined when none may or can continue. */
  goOn(broken: StreamBreak): Promise<AsyncIterable<StreamPart> | undefined>
  estimateInput(): number
}

/**
 * Joins the streams of as many models as necessary: when one breaks off within its text, another continues. A stream
 * that cannot be continued ends as it would on its own.
 */
export async function* continueStream(options: ContinueParts): AsyncGenerator<StreamPart> {
  const { said } = options
  let source: AsyncIterable<StreamPart> = options.first
  let joint: Joint | undefined
  let spent: Usage | undefined
  for (;;) {
    const broken: StreamBreak | undefined = yield* readLeg(source, { said, joint, spent, options })
    if (!broken) return
    const used = usageOf(said, options.estimateInput)
    const next = said.plain && !said.finished ? await options.goOn(broken) : undefined
    if (!next) {
      if (broken.kind === 'thrown') throw broken.error
      yield { type: 'error', error: broken.error }
      return
    }
    spent = addUsage(spent, used)
    if (said.openReasoning !== undefined) {
      const end: StreamPart = { type: 'reasoning-end', block: said.openReasoning }
      noteSaid(said, end)
      yield end
    }
    joint = openJoint(said)
    said.ownText = ''
    said.usage = undefined
    source = next
  }
}

/** Passes on the parts of one model until they end or break. Usage is reported as the sum over all models. */
async function* readLeg(
  source: AsyncIterable<StreamPart>,
  leg: { said: Said; joint: Joint | undefined; spent: Usage | undefined; options: ContinueParts },
): AsyncGenerator<StreamPart, StreamBreak | undefined> {
  const { said, joint, spent } = leg
  try {
    for await (const part of source) {
      if (!said.finished && part.type === 'error') return { kind: 'event', error: part.error }
      if (!said.finished && part.type === 'skipped' && part.isUnknown !== true)
        return { kind: 'event', error: { status: 502, type: 'server_error', message: part.reason } }
      for (const shown of joint ? joinPart(joint, part) : [part]) {
        if (shown.type === 'reply-end' && joint && !joint.toldUsage)
          yield withSpent({ type: 'usage', usage: usageOf(said, leg.options.estimateInput) }, spent)
        noteSaid(said, shown)
        yield withSpent(shown, spent)
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

function withSpent(part: StreamPart, spent: Usage | undefined): StreamPart {
  if (part.type !== 'usage' || !spent) return part
  return { type: 'usage', usage: addUsage(spent, part.usage) ?? part.usage }
}
