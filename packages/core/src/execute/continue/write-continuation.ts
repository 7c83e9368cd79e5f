import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { estimateTextTokens } from '../../util/text/estimate-tokens.ts'

/** A prefilled answer and thinking are mutually exclusive. */
const THINKING = ['thinking', 'reasoning', 'reasoning_effort'] as const
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'] as const

/**
 * Whether an answer to this request may be joined from two models: a single streamed text. Structured output, several
 * choices and background responses cannot.
 */
export function mayContinue({ body, stream }: UpstreamRequest): boolean {
  const { n, background } = body
  return stream && background !== true && !(typeof n === 'number' && n > 1) && !wantsSchema(body)
}

function wantsSchema(body: JsonObject): boolean {
  const { response_format: chat, text: responses, output_config: messages, output_format: older } = body
  const formats = [chat, field(responses, 'format'), field(messages, 'format'), older]
  return formats.some((format) => {
    const type = field(format, 'type')
    return typeof type === 'string' && type !== 'text'
  })
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined
}

/**
 * The request for the rest of an answer: the text so far becomes a final assistant message and is subtracted from the
 * output limit.
 */
export function writeContinuation(
  request: UpstreamRequest,
  text: string,
  write: (body: JsonObject, messages: readonly ChatMessage[]) => JsonObject,
): UpstreamRequest {
  const begun = text.trimEnd()
  if (begun === '') return request
  const before = request.conversation()
  const last = before.at(-1)
  const isBegun = last?.role === 'assistant' && typeof last.content === 'string' && !('tool_calls' in last)
  const messages: readonly ChatMessage[] = isBegun
    ? [...before.slice(0, -1), { ...last, content: `${String(last.content)}${begun}` }]
    : [...before, { role: 'assistant', content: begun }]
  const body = { ...write(request.body, messages) }
  for (const name of THINKING) delete body[name]
  for (const name of LIMITS) {
    const limit = body[name]
    if (typeof limit === 'number') body[name] = Math.max(1, limit - estimateTextTokens(begun))
  }
  return { ...request, body, raw: undefined, conversation: () => messages }
}
