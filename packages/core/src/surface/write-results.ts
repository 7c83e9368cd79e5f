import type { AgentResult } from '../contract/execute/agent.ts'
import type { UpstreamRequest } from '../contract/execute/candidate.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/wire/message.ts'

/**
 * The request for the next agent: earlier answers are inserted before the last user message, as assistant messages with
 * the agents' names (as in Plano). A failed agent appears with a note that it failed.
 */
export function withResults(
  request: UpstreamRequest,
  results: readonly AgentResult[],
  writeConversation: (body: JsonObject, messages: readonly ChatMessage[]) => JsonObject,
): UpstreamRequest {
  const messages = request.conversation()
  const answers = results.map(
    (result): ChatMessage => ({
      role: 'assistant',
      name: result.agent,
      content: result.error ? `(${result.agent} could not answer: ${result.error.code})` : result.text,
    }),
  )
  const last = messages.findLastIndex((message) => message.role === 'user')
  const at = last < 0 ? messages.length : last
  const informed = [...messages.slice(0, at), ...answers, ...messages.slice(at)]
  return {
    ...request,
    body: writeConversation(request.body, informed),
    raw: undefined,
    conversation: () => informed,
  }
}
