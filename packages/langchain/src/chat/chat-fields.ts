import type {
  BaseChatModelCallOptions,
  BaseChatModelParams,
  BindToolsInput,
} from '@langchain/core/language_models/chat_models'
import type { JsonObject, Plano } from '@planojs/core'

/** A model's abilities, in the form of LangChain's `ModelProfile`. */
export type ChatProfile = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>

/** Default settings of all calls; call options override them. */
export interface ChatPlanoSettings {
  temperature?: number
  maxTokens?: number
  topP?: number
  seed?: number
  frequencyPenalty?: number
  presencePenalty?: number
  reasoningEffort?: string
  stop?: string[]
  /** Additional fields of the chat completions request, sent unchanged. */
  modelKwargs?: JsonObject
}

/** Options of `new ChatPlano(…)`. */
export interface ChatPlanoFields extends BaseChatModelParams, ChatPlanoSettings {
  /** The engine. */
  plano: Pick<Plano, 'fetch'>
  /** A model as `provider/model`, an alias, or the name of an agent or agent listener. Default: the engine routes. */
  model?: string
  /** Agent listener for all calls. Default: `model` decides. */
  listener?: string
  /** Conversation id for session affinity and the prompt cache, if the configuration enables them. */
  session?: string
  headers?: Readonly<Record<string, string>>
  /** Requests usage at the end of streams. Default true. */
  streamUsage?: boolean
  /** Makes `invoke` use a stream, so that callbacks receive tokens. Default false. */
  streaming?: boolean
  /** The model's abilities. Default: tools and structured output, which the engine supports for every provider. */
  profile?: ChatProfile
}

/** Options of a single call. */
export interface ChatPlanoCallOptions extends BaseChatModelCallOptions, ChatPlanoSettings {
  tools?: BindToolsInput[]
  strict?: boolean
  parallel_tool_calls?: boolean
  response_format?: JsonObject
  headers?: Readonly<Record<string, string>>
}
