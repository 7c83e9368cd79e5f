import type { WireContext } from '../../../contract/grammar.ts'
import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Turn } from '../../../contract/turn.ts'
import { writeReasoningOptions, writeTextOptions } from '../request/write-options.ts'
import { splitInstructions } from '../request/write-request.ts'
import { writeToolChoice, writeTools } from '../request/write-tools.ts'

const EMPTY_TURN: Turn = { messages: [], stream: false, source: 'responses', extras: {} }

/** The request settings that a response object repeats, with the API's defaults. */
export function echoRequest(turn: Turn | undefined): JsonObject {
  const asked = turn ?? EMPTY_TURN
  const own = asked.source === 'responses' ? asked.extras : {}
  // Losses were recorded when the request was written.
  const choice: JsonValue = (asked.toolChoice && writeToolChoice(asked.toolChoice, asked.tools, [])) ?? 'auto'
  const text = writeTextOptions(asked)
  return {
    background: asked.background ?? false,
    conversation: typeof own.conversation === 'string' ? { id: own.conversation } : own.conversation,
    instructions: splitInstructions(asked).instructions ?? null,
    max_output_tokens: asked.maxOutputTokens ?? null,
    max_tool_calls: own.max_tool_calls ?? null,
    metadata: asked.metadata ?? {},
    parallel_tool_calls: asked.parallelToolCalls ?? true,
    previous_response_id: asked.previousResponseId ?? null,
    prompt: own.prompt,
    prompt_cache_key: asked.promptCacheKey ?? null,
    reasoning: { effort: null, summary: null, ...writeReasoningOptions(asked) },
    safety_identifier: asked.safetyIdentifier ?? null,
    service_tier: asked.serviceTier ?? 'default',
    store: asked.store ?? true,
    temperature: asked.temperature ?? 1,
    text: { ...text, format: text?.format ?? { type: 'text' } },
    tool_choice: choice,
    tools: asked.tools ? writeTools(asked.tools, []) : [],
    top_logprobs: asked.logprobs?.top ?? 0,
    top_p: asked.topP ?? 1,
    truncation: asked.truncation ?? 'disabled',
    user: asked.user ?? null,
  }
}

/** The upstream's response id if it uses this API, otherwise a new one. */
export function responseId(id: string, context: WireContext): string {
  return id.startsWith('resp_') ? id : context.createId('resp_')
}
