import type { Exchange } from '../contract/call/exchange.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { CapturedMessage } from '../contract/record/events.ts'
import type { ClientDialect, Dialect } from '../contract/wire/dialect.ts'
import type { Grammar, WireContext } from '../contract/wire/grammar.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import type { Reply, StreamPart } from '../contract/wire/reply.ts'

/** What filters need from other modules. Provided by assemble. */
export interface FilterRuntime {
  clock: Clock
  random(): number
  grammar(dialect: Dialect): Grammar
  /** The context for reading or writing an answer to this request. */
  context(answer: UpstreamAnswer | undefined, model: string | undefined): WireContext
  readParts(answer: UpstreamAnswer, context: WireContext): AsyncIterable<StreamPart>
  readReply(answer: UpstreamAnswer, context: WireContext): Promise<Reply>
  splitReply(reply: Reply): StreamPart[]
  /** Redacts and truncates a message for display. Undefined when content must not be captured. */
  show: ((message: ChatMessage) => CapturedMessage) | undefined
  warn(requestId: string, code: string, message: string): void
  /** Whether anything consumes filter events. */
  hasListener(exchange: Exchange): boolean
}

/** Path of each API, for filters that are called with another API than the client used. */
export const API_PATHS: Readonly<Record<ClientDialect, string>> = {
  chat: '/v1/chat/completions',
  messages: '/v1/messages',
  responses: '/v1/responses',
  gemini: '/v1beta/models',
}
