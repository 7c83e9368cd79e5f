import type { StreamPart, Usage, WireError } from '../../contract/wire/reply.ts'
import { addUsage } from '../../util/add-usage.ts'
import { type Joint, joinPart, openJoint } from './join-parts.ts'
import { recordSent, type SentContent, usageOf } from './sent-content.ts'

/** How a stream broke: by an error event, or by an exception while reading. */
export type StreamBreak = { kind: 'event'; error: WireError } | { kind: 'thrown'; error: unknown }

export interface ContinueParts {
  /** The answer that has begun. */
  first: AsyncIterable<StreamPart>
  /** Updated while the answer is read. */
  sent: SentContent
  /** Asks another model for the rest. Undefined when none may or can continue. */
  goOn(broken: StreamBreak): Promise<AsyncIterable<StreamPart> | undefined>
  estimateInput(): number
}

/**
 * Joins the streams of as many models as necessary: when one breaks off within its text, another continues. A stream
 * that cannot be continued ends as it would on its own.
 */
export async function* continueStream(options: ContinueParts): AsyncGenerator<StreamPart> {
  const { sent } = options
  let source: AsyncIterable<StreamPart> = options.first
  let joint: Joint | undefined
  let spent: Usage | undefined
  for (;;) {
    const broken: StreamBreak | undefined = yield* readLeg(source, { sent, joint, spent, options })
    if (!broken) return
    const used = usageOf(sent, options.estimateInput)
    const next = sent.plain && !sent.finished ? await options.goOn(broken) : undefined
    if (!next) {
      if (broken.kind === 'thrown') throw broken.error
      yield { type: 'error', error: broken.error }
      return
    }
    spent = addUsage(spent, used)
    if (sent.openReasoning !== undefined) {
      const end: StreamPart = { type: 'reasoning-end', block: sent.openReasoning }
      recordSent(sent, end)
      yield end
    }
    joint = openJoint(sent)
    sent.ownText = ''
    sent.usage = undefined
    source = next
  }
}

/** Passes on the parts of one model until they end or break. Usage is reported as the sum over all models. */
async function* readLeg(
  source: AsyncIterable<StreamPart>,
  leg: { sent: SentContent; joint: Joint | undefined; spent: Usage | undefined; options: ContinueParts },
): AsyncGenerator<StreamPart, StreamBreak | undefined> {
  const { sent, joint, spent } = leg
  try {
    for await (const part of source) {
      if (!sent.finished && part.type === 'error') return { kind: 'event', error: part.error }
      if (!sent.finished && part.type === 'skipped' && part.isUnknown !== true)
        return { kind: 'event', error: { status: 502, type: 'server_error', message: part.reason } }
      for (const shown of joint ? joinPart(joint, part) : [part]) {
        if (shown.type === 'reply-end' && joint && !joint.toldUsage)
          yield withSpent({ type: 'usage', usage: usageOf(sent, leg.options.estimateInput) }, spent)
        recordSent(sent, shown)
        yield withSpent(shown, spent)
      }
    }
  } catch (error) {
    return { kind: 'thrown', error }
  }
  if (sent.finished) return undefined
  return {
    kind: 'event',
    error: { status: 502, type: 'server_error', message: 'The answer ended before it was complete.' },
  }
}

function withSpent(part: StreamPart, spent: Usage | undefined): StreamPart {
  if (part.type !== 'usage' || !spent) return part
  return { type: 'usage', usage: addUsage(spent, part.usage) ?? part.usage }
}
