import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { parseJson } from '../../wire/shape/parse-json.ts'
import type { OutputPiece, OutputUsage } from './completion-chunks.ts'

/** The part of a LangChain message or message chunk that we read. */
interface LangChainMessage {
  content?: unknown
  tool_calls?: readonly { id?: string; name: string; args: unknown }[]
  tool_call_chunks?: readonly { index?: number; id?: string; name?: string; args?: string }[]
  usage_metadata?: {
    input_tokens?: number
    output_tokens?: number
    input_token_details?: { cache_read?: number; cache_creation?: number }
    output_token_details?: { reasoning?: number }
  }
  response_metadata?: Readonly<Record<string, unknown>>
  additional_kwargs?: Readonly<Record<string, unknown>>
}

interface CallOptions {
  signal: AbortSignal
  stop?: string[]
}

/** The part of a LangChain chat model that we use. */
export interface LangChainModel {
  invoke(messages: JsonValue, options: CallOptions): Promise<LangChainMessage>
  stream(messages: JsonValue, options: CallOptions): Promise<AsyncIterable<LangChainMessage>>
  bindTools?(tools: JsonValue, options?: JsonObject): LangChainModel
}

/** Whether a value is a LangChain chat model, or another Runnable over messages. */
export function isLangChainModel(value: unknown): value is LangChainModel {
  if (typeof value !== 'object' || value === null) return false
  return (
    'invoke' in value && typeof value.invoke === 'function' && 'stream' in value && typeof value.stream === 'function'
  )
}

/** Converts an earlier tool call. LangChain requires arguments to be an object, so anything else is wrapped. */
function writeCall(call: JsonValue): JsonValue {
  if (!isJsonObject(call) || !isJsonObject(call['function'])) return call
  const { name, arguments: text } = call['function']
  const given = typeof text === 'string' && text.trim() !== '' ? (parseJson(text) ?? text) : {}
  const args = isJsonObject(given) ? given : { input: given }
  return { type: 'tool_call', id: call['id'] ?? '', name: name ?? '', args }
}

/** LangChain accepts chat completion messages, except for null content and the form of tool calls. */
function writeMessage(message: JsonValue): JsonValue {
  if (!isJsonObject(message)) return message
  const { content, tool_calls: calls } = message
  const written: JsonObject = { ...message, content: content ?? '' }
  return Array.isArray(calls) ? { ...written, tool_calls: calls.map(writeCall) } : written
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reasoning in a content part, under LangChain's or Anthropic's name. */
function thoughtOf(part: Readonly<Record<string, unknown>>): unknown {
  if (part['type'] === 'reasoning') return part['reasoning']
  return part['type'] === 'thinking' ? part['thinking'] : undefined
}

function* readContent(content: unknown): Generator<OutputPiece> {
  if (typeof content === 'string' && content !== '') yield { type: 'text', text: content }
  if (!Array.isArray(content)) return
  for (const part of content.filter(isRecord)) {
    const thought = thoughtOf(part)
    if (typeof thought === 'string' && thought !== '') yield { type: 'reasoning', text: thought }
    const { type, text } = part
    if (type === 'text' && typeof text === 'string' && text !== '') yield { type: 'text', text }
  }
}

/** Reasoning that OpenAI's chat model keeps outside the content (chat completions and responses). */
function* readThoughtsBeside({ additional_kwargs: beside }: LangChainMessage): Generator<OutputPiece> {
  const said = beside?.['reasoning_content']
  if (typeof said === 'string' && said !== '') yield { type: 'reasoning', text: said }
  const item = beside?.['reasoning']
  const summary = isRecord(item) ? item['summary'] : undefined
  for (const { text } of Array.isArray(summary) ? summary.filter(isRecord) : [])
    if (typeof text === 'string' && text !== '') yield { type: 'reasoning', text }
}

/** The tool calls of a message. `before` is the number of complete calls read so far. */
function* readCalls(message: LangChainMessage, before: number): Generator<OutputPiece> {
  if (message.tool_call_chunks !== undefined && message.tool_call_chunks.length > 0) {
    for (const call of message.tool_call_chunks) {
      const piece: OutputPiece = { type: 'tool-call', index: call.index ?? 0, arguments: call.args ?? '' }
      if (call.id) piece.id = call.id
      if (call.name) piece.name = call.name
      yield piece
    }
    return
  }
  for (const [place, call] of (message.tool_calls ?? []).entries()) {
    const index = before + place
    yield {
      type: 'tool-call',
      index,
      id: call.id ?? `call_${index}`,
      name: call.name,
      arguments: JSON.stringify(call.args ?? {}),
    }
  }
}

/** Each LangChain provider package stores the finish reason under a different name. */
function readReason({ response_metadata, additional_kwargs }: LangChainMessage): string | undefined {
  const told = { ...additional_kwargs, ...response_metadata }
  const cut = told['incomplete_details']
  const words = [told['finish_reason'], told['stop_reason'], told['finishReason'], told['stopReason']]
  const reasons = [...words, isRecord(cut) ? cut['reason'] : undefined]
  return reasons.find((reason) => typeof reason === 'string')?.toLowerCase()
}

/** Adds the tokens of a message or chunk. The input is counted once, or again with every chunk. */
function addUsage(usage: OutputUsage, { usage_metadata: counted }: LangChainMessage): OutputUsage {
  if (!counted) return usage
  const { input_token_details: read, output_token_details: written } = counted
  return {
    input: larger(usage.input, counted.input_tokens),
    output: sum(usage.output, counted.output_tokens),
    cached: larger(usage.cached, read?.cache_read),
    cacheWritten: larger(usage.cacheWritten, read?.cache_creation),
    reasoning: sum(usage.reasoning, written?.reasoning),
  }
}

const larger = (before: number | undefined, now: number | undefined) =>
  now === undefined ? before : Math.max(before ?? 0, now)
const sum = (before: number | undefined, now: number | undefined) => (now === undefined ? before : (before ?? 0) + now)

function readStop({ stop }: JsonObject): { stop: string[] } | undefined {
  const words = (Array.isArray(stop) ? stop : [stop]).filter((word) => typeof word === 'string')
  return words.length === 0 ? undefined : { stop: words }
}

/** Fields of a chat completions request that such a model gets. Others are settings of the model itself. */
export const LANGCHAIN_FIELDS: ReadonlySet<string> = new Set(['messages', 'tools', 'tool_choice', 'stop'])

/** Calls a LangChain chat model. `body` is a chat completions request. Rejects when the provider refuses it. */
export async function callLangChainModel(
  model: LangChainModel,
  body: JsonObject,
  call: { signal: AbortSignal; stream: boolean },
): Promise<AsyncIterable<OutputPiece>> {
  const { tools, tool_choice } = body
  const hasTools = Array.isArray(tools) && tools.length > 0
  const choice = tool_choice === undefined ? undefined : { tool_choice }
  const bound = hasTools && model.bindTools ? model.bindTools(tools, choice) : model
  const messages = Array.isArray(body['messages']) ? body['messages'].map(writeMessage) : []
  const options = { signal: call.signal, ...readStop(body) }
  return readSpoken(call.stream ? await bound.stream(messages, options) : [await bound.invoke(messages, options)])
}

async function* readSpoken(
  spoken: AsyncIterable<LangChainMessage> | readonly LangChainMessage[],
): AsyncGenerator<OutputPiece> {
  const finish: Extract<OutputPiece, { type: 'finish' }> = { type: 'finish' }
  let calls = 0
  for await (const message of spoken) {
    const said = [...readContent(message.content)]
    // Newer versions put reasoning into the content, older ones next to it, and some do both.
    if (!said.some(({ type }) => type === 'reasoning')) yield* readThoughtsBeside(message)
    yield* said
    yield* readCalls(message, calls)
    calls += message.tool_calls?.length ?? 0
    finish.usage = addUsage(finish.usage ?? {}, message)
    const reason = readReason(message)
    if (reason !== undefined) finish.reason = reason
  }
  yield finish
}
