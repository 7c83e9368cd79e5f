import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import type { BaseLanguageModelInput, StructuredOutputMethodOptions } from '@langchain/core/language_models/base'
import { BaseChatModel, type BindToolsInput, type LangSmithParams } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage, MessageContent } from '@langchain/core/messages'
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs'
import type { Runnable } from '@langchain/core/runnables'
import type { InteropZodType } from '@langchain/core/utils/types'
import { estimateTextTokens, type JsonObject, requirePlano } from '@planojs/core'
import { toChatMessages } from '../message/to-chat-messages.ts'
import { buildRequest } from './build-request.ts'
import { callPlano, type PlanoCall, readEvents, readFacts } from './call-plano.ts'
import type { ChatPlanoCallOptions, ChatPlanoFields, ChatProfile } from './chat-fields.ts'
import type { Completion } from './completion.ts'
import { readCompletion, readUsage } from './read-completion.ts'
import { readCompletionStream } from './read-completion-stream.ts'
import { pipeStructuredOutput, planStructuredOutput } from './structured-output.ts'

const DEFAULT_PROFILE: ChatProfile = { toolCalling: true, structuredOutput: true }

/**
 * A LangChain chat model backed by an engine. `model` may be any of its models, aliases, agents or agent listeners. The
 * engine handles retries and failover. Throws PlanoError with the engine's status, and with `lc_error_code` if
 * LangChain has a code for it.
 */
export class ChatPlano extends BaseChatModel<ChatPlanoCallOptions, AIMessageChunk> {
  static override lc_name(): string {
    return 'ChatPlano'
  }

  override lc_serializable = false
  override lc_namespace = ['langchain', 'planojs', 'chat']
  readonly model: string | undefined
  readonly streaming: boolean
  readonly #fields: ChatPlanoFields

  constructor(fields: ChatPlanoFields) {
    // Only the engine retries, since it knows what has been tried.
    super({ ...fields, maxRetries: 0 })
    requirePlano(fields.plano, 'ChatPlano({ plano })')
    this.#fields = fields
    this.model = fields.model
    this.streaming = fields.streaming ?? false
  }

  // The type of `profile` differs between minor versions of LangChain, but all read plain fields.
  override get profile(): ChatProfile {
    return this.#fields.profile ?? DEFAULT_PROFILE
  }

  override get callKeys(): string[] {
    const own = ['tools', 'tool_choice', 'strict', 'response_format', 'parallel_tool_calls', 'headers', 'modelKwargs']
    const settings = ['temperature', 'maxTokens', 'topP', 'seed', 'frequencyPenalty', 'presencePenalty']
    return [...super.callKeys, ...own, ...settings, 'reasoningEffort']
  }

  override _llmType(): string {
    return 'plano'
  }

  /** Identifies the model in LangChain's cache. */
  override _identifyingParams(): Record<string, unknown> {
    const { listener, session } = this.#fields
    return { ...this.invocationParams(), listener, session }
  }

  override invocationParams(options: Partial<this['ParsedCallOptions']> = {}): JsonObject {
    return buildRequest(this.model, this.#fields, options)
  }

  override getLsParams(options: this['ParsedCallOptions']): LangSmithParams {
    const params = this.invocationParams(options)
    const { temperature, max_completion_tokens: maxTokens, stop } = params
    return {
      ls_provider: 'plano',
      ls_model_name: this.model ?? 'auto',
      ls_model_type: 'chat',
      ...(typeof temperature === 'number' ? { ls_temperature: temperature } : {}),
      ...(typeof maxTokens === 'number' ? { ls_max_tokens: maxTokens } : {}),
      ls_stop: Array.isArray(stop) ? (stop as string[]) : [],
    }
  }

  override bindTools(
    tools: BindToolsInput[],
    options: Partial<ChatPlanoCallOptions> = {},
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, ChatPlanoCallOptions> {
    return this.withConfig({ ...options, tools })
  }

  /** Estimated, because LangChain's own counter downloads tokeniser data. */
  override getNumTokens(content: MessageContent): Promise<number> {
    const text = typeof content === 'string' ? content : content.map((block) => block['text'] ?? '').join('')
    return Promise.resolve(estimateTextTokens(text))
  }

  async _generate(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    options.signal?.throwIfAborted()
    if (this.streaming) return this.#gather(messages, options, runManager)
    const body = { ...this.invocationParams(options), messages: toChatMessages(messages) } as JsonObject
    const call = this.#callOf(options, options.signal)
    const response = await this.caller.callWithOptions(
      options.signal === undefined ? {} : { signal: options.signal },
      () => callPlano(body, call),
    )
    const completion = (await response.json()) as Completion
    const usage = readUsage(completion.usage)
    const generations = readCompletion(completion, readFacts(response))
    if (usage === undefined) return { generations }
    const tokenUsage = {
      promptTokens: usage.input_tokens,
      completionTokens: usage.output_tokens,
      totalTokens: usage.total_tokens,
    }
    return { generations, llmOutput: { tokenUsage } }
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    options.signal?.throwIfAborted()
    const usage = this.#fields.streamUsage === false ? {} : { stream_options: { include_usage: true } }
    const params = { ...this.invocationParams(options), stream: true, ...usage }
    const body = { ...params, messages: toChatMessages(messages) } as JsonObject
    const controller = new AbortController()
    const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal
    const response = await callPlano(body, this.#callOf(options, signal))
    const events = readEvents(response, () => controller.abort())
    const blocks = (options.outputVersion ?? this.outputVersion) === 'v1'
    for await (const chunk of readCompletionStream(events, { facts: readFacts(response), blocks })) {
      yield chunk
      const place = { prompt: 0, completion: 0 }
      await runManager?.handleLLMNewToken(chunk.text, place, undefined, undefined, undefined, { chunk })
    }
    options.signal?.throwIfAborted()
  }

  override withStructuredOutput<Output extends Record<string, unknown> = Record<string, unknown>>(
    schema: InteropZodType<Output> | object,
    config?: StructuredOutputMethodOptions<false>,
  ): Runnable<BaseLanguageModelInput, Output>
  override withStructuredOutput<Output extends Record<string, unknown> = Record<string, unknown>>(
    schema: InteropZodType<Output> | object,
    config: StructuredOutputMethodOptions<true>,
  ): Runnable<BaseLanguageModelInput, { raw: BaseMessage; parsed: Output }>
  override withStructuredOutput(schema: object, config: StructuredOutputMethodOptions<boolean> = {}): Runnable {
    const { options, parser, written } = planStructuredOutput(schema, config)
    const method = config.method ?? 'jsonSchema'
    const ls_structured_output_format = { kwargs: { method }, schema: written }
    const bound = this.withConfig({ ...options, ls_structured_output_format } as Partial<ChatPlanoCallOptions>)
    return pipeStructuredOutput(bound, parser, config.includeRaw === true)
  }

  async #gather(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager: CallbackManagerForLLMRun | undefined,
  ): Promise<ChatResult> {
    let whole: ChatGenerationChunk | undefined
    for await (const chunk of this._streamResponseChunks(messages, options, runManager)) {
      whole = whole === undefined ? chunk : whole.concat(chunk)
    }
    return { generations: whole === undefined ? [] : [whole] }
  }

  #callOf(options: this['ParsedCallOptions'], signal: AbortSignal | undefined): PlanoCall {
    const { plano, listener, session, headers } = this.#fields
    const pinned = session === undefined ? {} : { 'x-model-affinity': session }
    return { plano, listener, headers: { ...pinned, ...headers, ...options.headers }, signal }
  }
}
