import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { Reply, StreamPart } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { redactParts } from '../error-body/redact-errors.ts'
import { createReplyCollector, type ReplyCollector } from './collect-reply.ts'
import { splitReply } from './split-reply.ts'

export interface ReadAnswerOptions {
  grammar: Grammar
  context: WireContext
  readEvents(source: ByteSource): AsyncIterable<WireEvent>
}

const utf8 = new TextDecoder('utf-8')

/** Parses a complete answer as a JSON object. Throws `invalid_upstream_answer` if it is not one. */
export function readAnswerJson(answer: UpstreamAnswer): JsonObject {
  const { body } = answer
  if (body.kind !== 'bytes') throw new PlanoError('internal', 'a streamed answer was read as a whole one')
  body.json ??= parseObject(body.bytes, answer)
  return body.json
}

/** Reads any upstream answer as a complete reply: parsed if it is complete, folded if it is a stream. */
export async function readReply(answer: UpstreamAnswer, options: ReadAnswerOptions): Promise<Reply> {
  if (answer.body.kind === 'bytes') return options.grammar.readResponse(readAnswerJson(answer), options.context)
  const collector = collectAnswer(answer, options.context)
  for await (const part of readParts(answer, options)) collector.add(part)
  return collector.finish()
}

/** Folds the parts of an answer that may lack its id, model and time. */
export function collectAnswer({ upstream }: UpstreamAnswer, context: WireContext): ReplyCollector {
  const id = context.createId('chatcmpl-')
  return createReplyCollector({ id, model: context.model ?? upstream, createdAt: context.nowSeconds() })
}

/** Reads any upstream answer as stream parts. A stream that ends early yields an error part. */
export async function* readParts(answer: UpstreamAnswer, options: ReadAnswerOptions): AsyncGenerator<StreamPart> {
  const { body, redact } = answer
  if (body.kind === 'parts') {
    yield* body.parts
    return
  }
  const { decoder } = options.grammar
  if (body.kind === 'bytes') {
    yield* splitReply(options.grammar.readResponse(readAnswerJson(answer), options.context))
    return
  }
  let state = decoder.start(options.context)
  const readEvents = options.grammar.readEvents ?? options.readEvents
  for await (const event of readEvents(body.source)) {
    const [next, parts] = decoder.decode(state, event)
    state = next
    yield* redact ? redactParts(parts, redact) : parts
  }
  yield* decoder.end(state)
}

function parseObject(bytes: Uint8Array, answer: UpstreamAnswer): JsonObject {
  const { upstream } = answer
  let value: JsonValue
  try {
    value = JSON.parse(utf8.decode(bytes)) as JsonValue
  } catch {
    throw new PlanoError(
      'invalid_upstream_answer',
      `"${upstream}" answered ${describe(bytes, answer)} instead of JSON.`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PlanoError('invalid_upstream_answer', `"${upstream}" answered JSON that is not an object.`)
  return value
}

/**
 * Describes an invalid answer and its likely cause, such as a web page from a wrong URL or a proxy. Never quotes it.
 */
function describe(bytes: Uint8Array, { headers, status }: UpstreamAnswer): string {
  const type = headers
    .find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    .split(';')[0]
    ?.slice(0, 60)
  const isPage = type === 'text/html' || /^\s*<(?:!doctype|html)/i.test(utf8.decode(bytes.subarray(0, 100)))
  if (isPage) return `${status} with a web page (is its URL correct?)`
  if (type?.includes('json')) return `${status} with an unreadable body`
  return `${status} with ${type ?? 'a body without content type'}`
}
