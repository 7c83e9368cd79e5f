import type { ByteSource } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { StreamPart, Usage } from '../contract/reply.ts'
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { settleUsage } from './estimate-usage.ts'
import { createFrameHolder } from './hold-partial-frame.ts'
import { keepIntactFrames } from './keep-intact-frames.ts'
import type { ResponderParts } from './responder-parts.ts'
import { createStreamWatch, type StreamWatch } from './stream-watch.ts'
import { toWireError } from './write-error.ts'

/**
 * Passes a stream on byte for byte and watches it from the side. When it breaks off, or ends without the API's own
 * end, the client gets that API's error event: a truncated answer never looks like a finished one.
 */
export function passStream(
  parts: ResponderParts,
  exchange: Exchange,
  work: { asked: Asked; source: ByteSource },
): ByteSource {
  const { asked } = work
  const watch = createStreamWatch(asked.dialect)
  // A client that leaves ends the stream without its end; what was said by then is known all the same.
  const note = () => noteUsage(parts, exchange, { asked, watch })
  exchange.outcome.readLater(note)
  return pass(parts, exchange, { ...work, watch, note })
}

async function* pass(
  parts: ResponderParts,
  exchange: Exchange,
  work: { asked: Asked; source: ByteSource; watch: StreamWatch; note(): void },
): ByteSource {
  const { asked, source, watch } = work
  const reader = parts.createEventReader()
  const holder = createFrameHolder()
  let broken: PlanoError | undefined
  try {
    for await (const chunk of source) {
      for (const event of reader.push(chunk)) watch.see(event)
      const frames = holder.push(chunk)
      if (watch.garbled) {
        if (frames) yield keepIntactFrames(frames, readWith(parts))
        throw new PlanoError('invalid_upstream_answer', 'The answer had an unreadable event.')
      }
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
  work.note()
  if (watch.failed)
    exchange.outcome.error ??= {
      code: 'upstream_broken',
      message: 'The upstream reported an error in its stream.',
      status: 502,
    }
  if (broken) {
    exchange.outcome.error = describeError(broken)
    if (!watch.failed)
      yield parts.writeEvents([parts.grammar(asked.dialect).writeErrorEvent(toWireError(broken, exchange.id))])
  }
}

function readWith(parts: ResponderParts) {
  return (frame: Uint8Array) => {
    const reader = parts.createEventReader()
    return [...reader.push(frame), ...reader.end()]
  }
}

/** Usage is read from the events that carried it, through the grammar, after everything has passed. */
function noteUsage(parts: ResponderParts, exchange: Exchange, seen: { asked: Asked; watch: StreamWatch }): void {
  const { asked, watch } = seen
  const { outcome } = exchange
  const found = readUsageEvents(parts, exchange, { asked, events: watch.usageEvents })
  let usage: Usage | undefined
  for (const part of found) {
    if (part.type === 'usage') usage = part.usage
    if (part.type === 'finish') outcome.finish = part.finish
    if (part.type === 'reply-start') usage ??= part.usage
  }
  outcome.usage = settleUsage(exchange, asked, { usage, saidTokens: () => watch.saidTokens, whole: watch.ended })
}

function readUsageEvents(
  parts: ResponderParts,
  exchange: Exchange,
  { asked, events }: { asked: Asked; events: readonly string[] },
): StreamPart[] {
  if (events.length === 0) return []
  const { decoder } = parts.grammar(asked.dialect)
  const context = parts.context(asked, {
    upstream: exchange.outcome.upstream ?? '',
    dialect: asked.dialect,
    status: 200,
    headers: [],
    body: { kind: 'bytes', bytes: new Uint8Array() },
    losses: [],
  })
  try {
    let state = decoder.start(context)
    const found = events.flatMap((data) => {
      const [next, some] = decoder.decode(state, { data })
      state = next
      return some
    })
    // Gemini's count grows with every event, so its decoder tells it at the end.
    return [...found, ...decoder.end(state)]
  } catch {
    // The client has the event as the upstream sent it; only our own count of it is missing.
    return []
  }
}
