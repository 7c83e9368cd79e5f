import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'

/** A piece of a library model's output. `finish` and `usage` come last. */
export type OutputPiece =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'tool-call'; index: number; id?: string; name?: string; arguments: string }
  | { type: 'finish'; reason?: string; inputTokens?: number; outputTokens?: number }

/** Finish reasons of the AI SDK, and those that LangChain's packages pass on from their providers. */
const FINISH: Readonly<Record<string, string>> = {
  stop: 'stop',
  length: 'length',
  max_tokens: 'length',
  max_output_tokens: 'length',
  model_context_window_exceeded: 'length',
  'tool-calls': 'tool_calls',
  tool_calls: 'tool_calls',
  'content-filter': 'content_filter',
  content_filter: 'content_filter',
  refusal: 'content_filter',
  safety: 'content_filter',
  guardrail_intervened: 'content_filter',
}

function deltaOf(piece: Exclude<OutputPiece, { type: 'finish' }>): JsonObject {
  if (piece.type === 'text') return { content: piece.text }
  if (piece.type === 'reasoning') return { reasoning_content: piece.text }
  const call: JsonObject = { name: piece.name ?? '', arguments: piece.arguments }
  if (piece.name === undefined) delete call['name']
  const head: JsonObject = piece.id === undefined ? {} : { id: piece.id, type: 'function' }
  return { tool_calls: [{ index: piece.index, ...head, function: call }] }
}

/** Writes pieces as chat completion chunks: the role, deltas, the finish reason, and usage if known. */
export async function* writeCompletionChunks(
  pieces: AsyncIterable<OutputPiece>,
  context: WireContext,
): AsyncGenerator<JsonObject> {
  const base: JsonObject = {
    id: context.createId('chatcmpl-'),
    object: 'chat.completion.chunk',
    created: context.nowSeconds(),
    model: context.model ?? '',
  }
  const chunk = (delta: JsonObject, reason: JsonValue): JsonObject => ({
    ...base,
    choices: [{ index: 0, delta, finish_reason: reason }],
  })
  yield chunk({ role: 'assistant', content: '' }, null)
  let called = false
  for await (const piece of pieces) {
    if (piece.type !== 'finish') {
      called ||= piece.type === 'tool-call'
      yield chunk(deltaOf(piece), null)
      continue
    }
    const told = piece.reason === undefined ? undefined : FINISH[piece.reason]
    yield chunk({}, called ? 'tool_calls' : (told ?? 'stop'))
    if (piece.inputTokens === undefined && piece.outputTokens === undefined) continue
    const input = piece.inputTokens ?? 0
    const output = piece.outputTokens ?? 0
    yield {
      ...base,
      choices: [],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    }
  }
}
