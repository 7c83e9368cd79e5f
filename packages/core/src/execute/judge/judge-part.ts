import type { StreamPart, WireError } from '../../contract/wire/reply.ts'
import { failedFinish } from '../../wire/scan/failed-finish.ts'

/** Parts without meaning of their own; an error may still follow. */
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

/** The beginning of a stream: content, an end without content, or an error. */
export type Beginning = 'meaning' | 'ended' | WireError

/** What a part reveals about the beginning of a stream. Undefined while that is still open. */
export function judgePart(part: StreamPart): Beginning | undefined {
  if (part.type === 'error') return part.error
  if (part.type === 'finish' && part.finish.unified === 'error') return failedFinish(part.finish)
  if (part.type === 'skipped')
    return part.isUnknown === true ? undefined : { status: 502, type: 'server_error', message: part.reason }
  if (part.type === 'reply-end') return 'ended'
  return QUIET.has(part.type) ? undefined : 'meaning'
}
