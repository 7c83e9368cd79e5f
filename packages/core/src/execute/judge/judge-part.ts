import type { StreamPart, WireError } from '../../contract/reply.ts'
import { failedFinish } from '../../wire/failed-finish.ts'

/** Parts that say nothing yet: an answer may still turn out to be an error behind them. */
const QUIET: ReadonlySet<StreamPart['type']> = new Set([
  'reply-start',
  'ping',
  'usage',
  'text-start',
  'text-end',
  'refusal-start',
  'reasoning-start',
  'reasoning-end',
  'tool-call-end',
])

/** What the beginning of a stream is: an answer, over before it said anything, or an error in the place of one. */
export type Beginning = 'meaning' | 'ended' | WireError

/** What a part at the beginning of a stream makes of it; undefined while that is open. */
export function judgePart(part: StreamPart): Beginning | undefined {
  if (part.type === 'error') return part.error
  if (part.type === 'finish' && part.finish.unified === 'error') return failedFinish(part.finish)
  if (part.type === 'skipped')
    return part.isUnknown === true ? undefined : { status: 502, type: 'server_error', message: part.reason }
  if (part.type === 'reply-end') return 'ended'
  return QUIET.has(part.type) ? undefined : 'meaning'
}
