import type { ByteSource } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createFrameHolder } from './hold-partial-frame.ts'
import type { ResponderParts } from './responder-parts.ts'
import { createStreamWatch } from './stream-watch.ts'
import { toWireError } from './write-error.ts'

/**
 * Passes a stream on byte for byte and watches it from the side. When it breaks off, or ends without the API's own
 * end, the client gets that API's error event: a truncated answer never looks like a finished one.
 */
export async function* passStream(
  parts: ResponderParts,
  exchange: Exchange,
  work: { asked: Asked; source: ByteSource },
): ByteSource {
  const { asked, source } = work
  const watch = createStreamWatch(asked.dialect)
  const reader = parts.createEventReader()
  const holder = createFrameHolder()
  let broken: PlanoError | undefined
  try {
    for await (const chunk of source) {
      for (const event of reader.push(chunk)) watch.see(event)
      if (watch.garbled) throw new PlanoError('invalid_upstream_answer', 'The answer had an unreadable event.')
      const frames = holder.push(chunk)
      if (frames) yield frames
    }
    for (const event of reader.end()) watch.see(event)
    // The last event of a stream that ended by itself may lack its blank line.
    if (watch.ended && holder.held().length > 0) yield holder.held()
  } catch (error) {
    broken = PlanoError.from(error, 'upstream_broken', 'The answer broke off.')
  }
  if (!broken && !watch.ended && !watch.failed)
    broken = new PlanoError('upstream_broken', 'The answer ended before it was complete.')
  noteUsage(parts, exchange, { asked, event: watch.usageEvent })
  if (broken) {
    exchange.outcome.error = { code: broken.code, message: broken.message, status: broken.status }
    if (!watch.failed)
      yield parts.writeEvents([parts.grammar(asked.dialect).writeErrorEvent(toWireError(broken, exchange.id))])
  }
}

/** Usage is read from the one event that carried it, through the grammar, after everything has passed. */
function noteUsage(parts: ResponderParts, exchange: Exchange, seen: { asked: Asked; event: string | undefined }): void {
  if (seen.event === undefined) return
  const { decoder } = parts.grammar(seen.asked.dialect)
  const context = parts.context(seen.asked, {
    upstream: exchange.outcome.upstream ?? '',
    dialect: seen.asked.dialect,
    status: 200,
    headers: [],
    body: { kind: 'bytes', bytes: new Uint8Array() },
    losses: [],
  })
  try {
    const [, found] = decoder.decode(decoder.start(context), { data: seen.event })
    for (const part of found) {
      if (part.type === 'usage') exchange.outcome.usage = part.usage
      if (part.type === 'finish') exchange.outcome.finish = part.finish
    }
  } catch {
    // The client has the event as the upstream sent it; only our own count of it is missing.
  }
}
