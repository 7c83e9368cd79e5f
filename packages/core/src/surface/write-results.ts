import type { AgentResult } from '../contract/agent.ts'
import type { UpstreamRequest } from '../contract/candidate.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'

/**
 * The request as the next agent sees it: what earlier agents said stands before the last user message, as assistant
 * messages that carry their names (Plano's contract). A failed agent is named with the fact that it failed.
 */
export function withResults(
  request: UpstreamRequest,
  results: readonly AgentResult[],
  writeConversation: (body: JsonObject, messages: readonly ChatMessage[]) => JsonObject,
): UpstreamRequest {
  const messages = request.conversation()
  const said = results.map(
    (result): ChatMessage => ({
      role: 'assistant',
      name: result.agent,
      content: result.error ? `(${result.agent} could not answer: ${result.error.code})` : result.text,
    }),
  )
  const last = messages.findLastIndex((message) => message.role === 'user')
  const at = last < 0 ? messages.length : last
  const informed = [...messages.slice(0, at), ...said, ...messages.slice(at)]
  return {
    ...request,
    body: writeConversation(request.body, informed),
    bytes: undefined,
    conversation: () => informed,
  }
}
