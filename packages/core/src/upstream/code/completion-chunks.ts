import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'
import { dropUndefined } from '../../wire/shape/drop-undefined.ts'

/** Tokens of an answer. `input` includes those from and for the provider's cache, `output` those of reasoning. */
export interface OutputUsage {
  input?: number | undefined
  output?: number | undefined
  cached?: number | undefined
  cacheWritten?: number | undefined
  reasoning?: number | undefined
}

/** A piece of a library model's output. `finish` comes last. */
export type OutputPiece =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'tool-call'; index: number; id?: string; name?: string; arguments: string }
  | { type: 'finish'; reason?: string; usage?: OutputUsage }

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
    const usage = piece.usage && writeUsage(piece.usage)
    if (usage) yield { ...base, choices: [], usage }
  }
}

/** Undefined if the model counted no tokens. */
function writeUsage({ input, output, cached, cacheWritten, reasoning }: OutputUsage): JsonObject | undefined {
  if (input === undefined && output === undefined) return undefined
  const read = { cached_tokens: cached, cache_write_tokens: cacheWritten }
  return dropUndefined({
    prompt_tokens: input ?? 0,
    completion_tokens: output ?? 0,
    total_tokens: (input ?? 0) + (output ?? 0),
    prompt_tokens_details: cached === undefined && cacheWritten === undefined ? undefined : dropUndefined(read),
    completion_tokens_details: reasoning === undefined ? undefined : { reasoning_tokens: reasoning },
  })
}
