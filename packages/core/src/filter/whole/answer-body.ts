import type { JsonObject } from '../../contract/json.ts'
import type { Reply } from '../../contract/wire/reply.ts'
import type { ChainLink } from '../chain-link.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { failed } from '../policy/call-link.ts'
import type { Subject } from '../view-request.ts'

/** A text as a complete answer in the client's API. */
export function writeAnswerBody(runtime: FilterRuntime, subject: Subject, text: string): JsonObject {
  const context = runtime.context(undefined, subject.model)
  const reply: Reply = {
    id: context.createId('chatcmpl-'),
    model: subject.model ?? '',
    createdAt: context.nowSeconds(),
    choices: [{ index: 0, parts: [{ type: 'text', text }], finish: { unified: 'stop' } }],
    source: 'chat',
    extras: {},
  }
  return runtime.grammar(subject.dialect).writeResponse(reply, context).body
}

/**
 * Parses a filter's answer body. Throws `filter_failed` with the filter's name if it does not match the client's API.
 */
export function readAnswerBody(
  runtime: FilterRuntime,
  at: { link: ChainLink; subject: Subject },
  body: JsonObject,
): Reply {
  try {
    const { dialect, model } = at.subject
    const reply = runtime.grammar(dialect).readResponse(body, runtime.context(undefined, model))
    if (reply.choices.length > 0) return reply
  } catch (error) {
    throw failed(at.link, `returned an answer that the ${at.subject.dialect} API does not allow`, error)
  }
  throw failed(at.link, `returned an answer that the ${at.subject.dialect} API does not allow`)
}

export function readAnswerText(
  runtime: FilterRuntime,
  at: { link: ChainLink; subject: Subject },
  body: JsonObject,
): string {
  return textOfReply(readAnswerBody(runtime, at, body))
}

/** The text for the user: all texts of the first choice. */
export function textOfReply(reply: Reply): string {
  return (reply.choices[0]?.parts ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('')
}
