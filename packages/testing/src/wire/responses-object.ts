import type { JsonObject, JsonValue } from '../json.ts'
import type { Script, ScriptedUsage } from './content-reply.ts'
import type { Block } from './fold-deltas.ts'

/** Token counts of the responses API. */
export function writeResponsesUsage(usage: ScriptedUsage): JsonObject {
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: { cached_tokens: usage.cachedInputTokens ?? 0 },
    output_tokens: usage.outputTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens ?? 0 },
    total_tokens: usage.inputTokens + usage.outputTokens,
  }
}

/** Status and reason for a finish. */
export function writeStatus(script: Script): JsonObject {
  const finish = typeof script.finish === 'string' ? script.finish : script.finish.raw
  if (finish === 'length' || finish === 'max_output_tokens') {
    return { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
  }
  if (finish === 'content-filter' || finish === 'content_filter') {
    return { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }
  }
  return { status: 'completed', incomplete_details: null }
}

const ECHOED: Readonly<Record<string, JsonValue>> = {
  instructions: null,
  max_output_tokens: null,
  metadata: {},
  parallel_tool_calls: true,
  previous_response_id: null,
  reasoning: { effort: null, summary: null },
  store: true,
  temperature: 1,
  text: { format: { type: 'text' } },
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
  truncation: 'disabled',
}

/** The response object with the given `output`, repeating the request's settings. */
export function writeResponseObject(script: Script, output: JsonObject[], state: JsonObject): JsonObject {
  const echoed = Object.entries(ECHOED).map(([name, standard]) => [name, script.request[name] ?? standard])
  return {
    id: script.id,
    object: 'response',
    created_at: script.created,
    background: false,
    error: null,
    incomplete_details: null,
    model: script.model,
    ...Object.fromEntries(echoed),
    ...state,
    output,
    user: script.request['user'] ?? null,
  }
}

/** The id of the output item at an index, with the prefix of its kind. */
export function itemId(script: Script, block: Pick<Block, 'kind'>, index: number): string {
  const prefix = { reasoning: 'rs', text: 'msg', refusal: 'msg', tool: 'fc' }[block.kind]
  return `${prefix}_${script.id.replace(/^resp_/, '')}_${index}`
}

/** A content part of a message item. */
export function writeContentPart(kind: 'text' | 'refusal', text: string): JsonObject {
  return kind === 'text'
    ? { type: 'output_text', text, annotations: [], logprobs: [] }
    : { type: 'refusal', refusal: text }
}

/** One completed output item. */
export function writeItem(script: Script, block: Block, index: number): JsonObject {
  const id = itemId(script, block, index)
  if (block.kind === 'reasoning') {
    const encrypted = block.redacted ?? block.signature
    return {
      id,
      type: 'reasoning',
      summary: block.text === '' ? [] : [{ type: 'summary_text', text: block.text }],
      ...(encrypted === undefined ? {} : { encrypted_content: encrypted }),
    }
  }
  if (block.kind !== 'tool') {
    return {
      id,
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [writeContentPart(block.kind, block.text)],
    }
  }
  return block.custom
    ? { id, type: 'custom_tool_call', status: 'completed', call_id: block.id, name: block.name, input: block.text }
    : { id, type: 'function_call', status: 'completed', call_id: block.id, name: block.name, arguments: block.text }
}
