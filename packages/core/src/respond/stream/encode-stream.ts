import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar, Loss, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { StreamPart, Usage } from '../../contract/wire/reply.ts'
import { describeError } from '../../errors/describe-error.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { textInPart } from '../../wire/scan/added-text.ts'
import { failedFinish } from '../../wire/scan/failed-finish.ts'
import { toWireError } from '../error/write-error.ts'
import { resolveUsage } from './estimate-usage.ts'
import { OutputTokenCounter } from './output-token-counter.ts'

const utf8 = new TextEncoder()

export interface EncodeStreamOptions {
  grammar: Grammar
  context: WireContext
  writeEvents(events: readonly WireEvent[]): Uint8Array
  exchange: Exchange
  request: InferenceRequest
  /** Model name for the client, if it differs from the upstream's. */
  clientModel: string | undefined
}

/** Encodes stream parts in the client's API. A failure after the start becomes that API's error event. */
export function encodeStream(options: EncodeStreamOptions, parts: AsyncIterable<StreamPart>): ByteSource {
  const { outcome } = options.exchange
  const seen: SeenParts = { usage: undefined, whole: false, counter: new OutputTokenCounter((text) => text) }
  const note = () => {
    const { usage, whole } = seen
    outcome.usage = resolveUsage(options.exchange, options.request, {
      usage,
      whole,
      sentTokens: () => seen.counter.tokens,
    })
  }
  outcome.readLater(note)
  return encode({ ...options, seen, note }, parts)
}

/** What is needed to estimate usage. */
interface SeenParts {
  usage: Usage | undefined
  whole: boolean
  counter: OutputTokenCounter
}

async function* encode(
  options: EncodeStreamOptions & { seen: SeenParts; note(): void },
  parts: AsyncIterable<StreamPart>,
): ByteSource {
  const { grammar, exchange, seen } = options
  const { encoder } = grammar
  const { outcome } = exchange
  let state = encoder.start(options.context)
  let finished = false
  try {
    for await (const part of parts) {
      // The content of an unreadable event is lost, so the answer is incomplete.
      if (part.type === 'skipped' && part.isUnknown !== true)
        throw new PlanoError('invalid_upstream_answer', 'The answer had an unreadable event.')
      if (part.type === 'ping' && part.note !== undefined) {
        yield utf8.encode(`: plano ${part.note}\n\n`)
        continue
      }
      seen.counter.add(textInPart(part))
      if (part.type === 'usage' || part.type === 'reply-start') seen.usage = part.usage ?? seen.usage
      if (part.type === 'finish' && part.finish.unified === 'error')
        throw new PlanoError('upstream_broken', failedFinish(part.finish).message)
      if (part.type === 'finish') {
        outcome.finish ??= part.finish
        finished = true
        seen.whole = true
      }
      if (part.type === 'error')
        outcome.error = {
          code: 'upstream_broken',
          message: 'The upstream reported an error in its stream.',
          status: part.error.status,
        }
      // An end without a finish reason is not valid, and nothing may follow one.
      if (part.type === 'reply-end' && !finished) break
      noteLoss(options, part)
      const shown =
        part.type === 'reply-start' && options.clientModel !== undefined
          ? { ...part, model: options.clientModel }
          : part
      const [next, events] = encoder.encode(state, shown)
      state = next
      if (events.length > 0) yield options.writeEvents(events)
      if (part.type === 'error') return
    }
    if (!finished) throw new PlanoError('upstream_broken', 'The answer ended before it was complete.')
  } catch (error) {
    const broken = PlanoError.from(error, 'upstream_broken', 'The answer broke off.')
    outcome.error = describeError(broken)
    const wire = toWireError(broken, exchange.id)
    // The encoder numbers the event like those before it. After an end it has none left.
    const [, events] = encoder.encode(state, { type: 'error', error: wire })
    yield options.writeEvents(events.length > 0 ? events : [grammar.writeErrorEvent(wire)])
  } finally {
    options.note()
  }
}

/** Records content without an event in the client's API, once per kind. */
function noteLoss({ grammar, exchange }: EncodeStreamOptions, part: StreamPart): void {
  const { outcome } = exchange
  const loss = findLoss(part, grammar.dialect)
  if (loss === undefined || outcome.losses?.some(({ field }) => field === loss.field) === true) return
  outcome.losses = [...(outcome.losses ?? []), loss]
}

function findLoss(part: StreamPart, dialect: Dialect): Loss | undefined {
  if (part.type === 'skipped') return { field: 'output', reason: part.reason }
  if (part.type === 'foreign' && part.dialect !== dialect)
    return { field: `output.${part.kind}`, reason: `only ${part.dialect} supports it` }
  if (part.type === 'media' && !takesMedia(part.part.type, dialect))
    return { field: `output.${part.part.type}`, reason: `answers of ${dialect} have no place for it` }
  if (part.type === 'finish' && (part.choice ?? 0) > 0 && dialect !== 'chat' && dialect !== 'gemini')
    return { field: 'choices', reason: `answers of ${dialect} have one choice` }
  return undefined
}

function takesMedia(kind: 'image' | 'file', dialect: Dialect): boolean {
  return dialect === 'gemini' || (kind === 'image' && (dialect === 'chat' || dialect === 'responses'))
}
