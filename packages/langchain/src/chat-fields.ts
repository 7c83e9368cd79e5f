import type {
  BaseChatModelCallOptions,
  BaseChatModelParams,
  BindToolsInput,
} from '@langchain/core/language_models/chat_models'
import type { JsonObject, Plano } from '@planojs/core'

/** What a model can do, as LangChain's `ModelProfile` has it. */
export type ChatProfile = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>

/** Settings of every call; call options override them. */
export interface ChatPlanoSettings {
  temperature?: number
  maxTokens?: number
  topP?: number
  seed?: number
  frequencyPenalty?: number
  presencePenalty?: number
  reasoningEffort?: string
  stop?: string[]
  /** Further fields of a chat completions request, as they are. */
  modelKwargs?: JsonObject
}

/** Options of `new ChatPlano(…)`. */
export interface ChatPlanoFields extends BaseChatModelParams, ChatPlanoSettings {
  /** The engine that answers. */
  plano: Pick<Plano, 'fetch'>
  /** A model as `provider/model`, an alias, or the name of an agent or an agent listener. Without it the engine routes. */
  model?: string
  /** Agent listener that answers every call; by default `model` decides. */
  listener?: string
  /** Conversation that pins agent, model and prompt cache, where the configuration has affinity. */
  session?: string
  headers?: Readonly<Record<string, string>>
  /** Asks for usage at the end of streams. Default true. */
  streamUsage?: boolean
  /** Makes `invoke` read a stream, so that callbacks see tokens. Default false. */
  streaming?: boolean
  /** What the model can do; tools and structured output by default, which the engine brings to every provider. */
  profile?: ChatProfile
}

/** Options of one call. */
export interface ChatPlanoCallOptions extends BaseChatModelCallOptions, ChatPlanoSettings {
  tools?: BindToolsInput[]
  strict?: boolean
  parallel_tool_calls?: boolean
  response_format?: JsonObject
  headers?: Readonly<Record<string, string>>
}
