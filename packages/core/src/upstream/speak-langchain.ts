import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { SpokenPiece } from './completion-chunks.ts'

/** The part of a LangChain message or message chunk that we read. */
interface LangChainMessage {
  content?: unknown
  tool_calls?: readonly { id?: string; name: string; args: unknown }[]
  tool_call_chunks?: readonly { index?: number; id?: string; name?: string; args?: string }[]
  usage_metadata?: { input_tokens?: number; output_tokens?: number }
  response_metadata?: { finish_reason?: unknown }
}

interface CallOptions {
  signal: AbortSignal
}

/** The part of a LangChain chat model that we call. */
export interface LangChainModel {
  invoke(messages: JsonValue, options: CallOptions): Promise<LangChainMessage>
  stream(messages: JsonValue, options: CallOptions): Promise<AsyncIterable<LangChainMessage>>
  bindTools?(tools: JsonValue, options?: JsonObject): LangChainModel
}

/** Whether a value is a chat model (or another Runnable over messages) of LangChain. */
export function isLangChainModel(value: unknown): value is LangChainModel {
  if (typeof value !== 'object' || value === null) return false
  return (
    'invoke' in value && typeof value.invoke === 'function' && 'stream' in value && typeof value.stream === 'function'
  )
}

function readText(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((part: { type?: unknown; text?: unknown }) =>
      part?.type === 'text' && typeof part.text === 'string' ? part.text : '',
    )
    .join('')
}

function* readMessage(message: LangChainMessage): Generator<SpokenPiece> {
  const text = readText(message.content)
  if (text !== '') yield { type: 'text', text }
  if (message.tool_call_chunks !== undefined && message.tool_call_chunks.length > 0) {
    for (const call of message.tool_call_chunks) {
      const piece: SpokenPiece = { type: 'tool-call', index: call.index ?? 0, arguments: call.args ?? '' }
      if (call.id !== undefined) piece.id = call.id
      if (call.name !== undefined) piece.name = call.name
      yield piece
    }
    return
  }
  for (const [index, call] of (message.tool_calls ?? []).entries())
    yield {
      type: 'tool-call',
      index,
      id: call.id ?? `call_${index}`,
      name: call.name,
      arguments: JSON.stringify(call.args ?? {}),
    }
}

/** Asks a LangChain chat model; `body` is a chat completions request, whose messages LangChain reads as they are. */
export async function* speakLangChain(
  model: LangChainModel,
  body: JsonObject,
  call: { signal: AbortSignal; stream: boolean },
): AsyncGenerator<SpokenPiece> {
  const { tools, tool_choice } = body
  const hasTools = Array.isArray(tools) && tools.length > 0
  const choice = tool_choice === undefined ? undefined : { tool_choice }
  const bound = hasTools && model.bindTools ? model.bindTools(tools, choice) : model
  const messages = body['messages'] ?? []
  const finish: Extract<SpokenPiece, { type: 'finish' }> = { type: 'finish' }
  const options = { signal: call.signal }
  const spoken = call.stream ? await bound.stream(messages, options) : [await bound.invoke(messages, options)]
  for await (const message of spoken) {
    yield* readMessage(message)
    const { usage_metadata: usage, response_metadata: metadata } = message
    if (usage?.input_tokens !== undefined) finish.inputTokens = Math.max(finish.inputTokens ?? 0, usage.input_tokens)
    if (usage?.output_tokens !== undefined) finish.outputTokens = (finish.outputTokens ?? 0) + usage.output_tokens
    if (typeof metadata?.finish_reason === 'string') finish.reason = metadata.finish_reason
  }
  yield finish
}
