import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Turn } from '../../../contract/wire/turn.ts'
import { writeReasoningOptions, writeTextOptions } from '../request/write-options.ts'
import { splitInstructions } from '../request/write-request.ts'
import { writeToolChoice, writeTools } from '../request/write-tools.ts'

const EMPTY_TURN: Turn = { messages: [], stream: false, source: 'responses', extras: {} }

/** The request settings that a response object repeats, with the API's defaults. */
export function echoRequest(turn: Turn | undefined): JsonObject {
  const request = turn ?? EMPTY_TURN
  const own = request.source === 'responses' ? request.extras : {}
  // Losses were recorded when the request was written.
  const choice: JsonValue = (request.toolChoice && writeToolChoice(request.toolChoice, request.tools, [])) ?? 'auto'
  const text = writeTextOptions(request)
  return {
    background: request.background ?? false,
    conversation: typeof own.conversation === 'string' ? { id: own.conversation } : own.conversation,
    instructions: splitInstructions(request).instructions ?? null,
    max_output_tokens: request.maxOutputTokens ?? null,
    max_tool_calls: own.max_tool_calls ?? null,
    metadata: request.metadata ?? {},
    parallel_tool_calls: request.parallelToolCalls ?? true,
    previous_response_id: request.previousResponseId ?? null,
    prompt: own.prompt,
    prompt_cache_key: request.promptCacheKey ?? null,
    reasoning: { effort: null, summary: null, ...writeReasoningOptions(request) },
    safety_identifier: request.safetyIdentifier ?? null,
    service_tier: request.serviceTier ?? 'default',
    store: request.store ?? true,
    temperature: request.temperature ?? 1,
    text: { ...text, format: text?.format ?? { type: 'text' } },
    tool_choice: choice,
    tools: request.tools ? writeTools(request.tools, { isNative: true, losses: [] }) : [],
    top_logprobs: request.logprobs?.top ?? 0,
    top_p: request.topP ?? 1,
    truncation: request.truncation ?? 'disabled',
    user: request.user ?? null,
  }
}

/** The upstream's response id if it uses this API, otherwise a new one. */
export function responseId(id: string, context: WireContext): string {
  return id.startsWith('resp_') ? id : context.createId('resp_')
}
