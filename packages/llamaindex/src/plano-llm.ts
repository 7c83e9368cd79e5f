import {
  type BaseTool,
  type ChatResponse,
  type ChatResponseChunk,
  type LLMChatParamsNonStreaming,
  type LLMChatParamsStreaming,
  type LLMMetadata,
  ToolCallLLM,
  type ToolCallLLMMessageOptions,
} from '@llamaindex/core/llms'
import { isZodSchema, zodToJsonSchema } from '@llamaindex/core/zod'
import { type JsonObject, type JsonValue, type Plano, PlanoError, requirePlano } from '@planojs/core'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { type Completion, readToolCalls, ToolCallCollector } from './read-tool-calls.ts'
import { toChatMessage } from './to-chat-message.ts'

/** Options of `new PlanoLLM(…)`. */
export interface PlanoLLMFields {
  plano: Pick<Plano, 'fetch'>
  /** A model as `provider/model`, an alias, or the name of an agent or agent listener. */
  model: string
  temperature?: number
  topP?: number
  maxTokens?: number
  /** Context window in tokens that LlamaIndex may fill with history. Default 128,000. */
  contextWindow?: number
}

/** Additional options of one call. LlamaIndex has no abort option of its own. */
export interface PlanoChatOptions {
  signal?: AbortSignal
  /** Additional fields of the chat completions request. */
  body?: JsonObject
}

type Streaming = LLMChatParamsStreaming<PlanoChatOptions, ToolCallLLMMessageOptions>
type Whole = LLMChatParamsNonStreaming<PlanoChatOptions, ToolCallLLMMessageOptions>
type Chunk = ChatResponseChunk<ToolCallLLMMessageOptions>

const CONTEXT_WINDOW = 128_000

/** A LlamaIndex LLM backed by an engine, with tools, streaming and structured output. Throws PlanoError on refusals. */
export class PlanoLLM extends ToolCallLLM<PlanoChatOptions, ToolCallLLMMessageOptions> {
  readonly supportToolCall = true
  readonly metadata: LLMMetadata
  readonly #fields: PlanoLLMFields

  constructor(fields: PlanoLLMFields) {
    super()
    requirePlano(fields.plano, 'PlanoLLM({ plano })')
    this.#fields = fields
    this.metadata = {
      model: fields.model,
      temperature: fields.temperature ?? 1,
      topP: fields.topP ?? 1,
      maxTokens: fields.maxTokens,
      contextWindow: fields.contextWindow ?? CONTEXT_WINDOW,
      tokenizer: undefined,
      structuredOutput: true,
    }
  }

  override chat(params: Streaming): Promise<AsyncIterable<Chunk>>
  override chat(params: Whole): Promise<ChatResponse<ToolCallLLMMessageOptions>>
  override async chat(
    params: Streaming | Whole,
  ): Promise<AsyncIterable<Chunk> | ChatResponse<ToolCallLLMMessageOptions>> {
    const controller = new AbortController()
    const response = await this.#send(params, controller.signal)
    if (params.stream === true) return readStream(response, () => controller.abort())
    const completion = (await response.json()) as Completion
    const message = completion.choices?.[0]?.message ?? {}
    const toolCall = readToolCalls(message.tool_calls)
    return {
      raw: completion,
      message: {
        role: 'assistant',
        content: message.content ?? '',
        options: toolCall.length === 0 ? {} : { toolCall },
      },
    }
  }

  async #send(params: Streaming | Whole, leave: AbortSignal): Promise<Response> {
    const given = params.additionalChatOptions?.signal
    const response = await this.#fields.plano.fetch('http://plano.internal/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.#write(params)),
      signal: given === undefined ? leave : AbortSignal.any([given, leave]),
    })
    if (response.ok) return response
    throw toError((await response.json()) as Completion, response.status)
  }

  #write(params: Streaming | Whole): Record<string, unknown> {
    const { temperature, topP, maxTokens, model } = this.#fields
    const hasTools = params.tools !== undefined && params.tools.length > 0
    return {
      model,
      messages: params.messages.map(toChatMessage),
      temperature,
      top_p: topP,
      max_completion_tokens: maxTokens,
      ...(params.stream === true ? { stream: true, stream_options: { include_usage: true } } : {}),
      ...(hasTools ? { tools: params.tools?.map(toTool) } : {}),
      ...(params.responseFormat === undefined ? {} : { response_format: toFormat(params.responseFormat) }),
      ...params.additionalChatOptions?.body,
    }
  }
}

function toTool({ metadata }: BaseTool): JsonObject {
  const { name, description, parameters } = metadata
  return {
    type: 'function',
    function: { name, description, ...(parameters ? { parameters: parameters as JsonValue } : {}) },
  }
}

function toFormat(format: object): object {
  if (!isZodSchema(format)) return format
  return { type: 'json_schema', json_schema: { name: 'response', schema: zodToJsonSchema(format) } }
}

function toError({ error }: Completion, status: number): PlanoError {
  const retryable = status === 429 || status >= 500
  const message = error?.message ?? `The engine answered ${status}.`
  return new PlanoError('upstream_failed', message, { status, retryable, details: { code: error?.code ?? null } })
}

/** Streams text, and each tool call once its arguments are complete. Leaving the loop early cancels the call. */
async function* readStream(response: Response, leave: () => void): AsyncGenerator<Chunk> {
  const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  const calls = new ToolCallCollector()
  let finished = false
  try {
    for await (const { data } of events ?? []) {
      if (data === '[DONE]') break
      const raw = JSON.parse(data) as Completion
      if (raw.error) throw toError(raw, 502)
      const delta = raw.choices?.[0]?.delta
      calls.add(delta?.tool_calls)
      if (delta?.content) yield { delta: delta.content, raw, options: {} }
    }
    const toolCall = calls.read()
    if (toolCall.length > 0) yield { delta: '', raw: null, options: { toolCall } }
    finished = true
  } finally {
    if (!finished) leave()
  }
}
