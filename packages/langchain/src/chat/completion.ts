/** The fields of chat completions and chunks that this package reads. */
export interface Completion {
  id?: string
  model?: string
  system_fingerprint?: string
  choices?: CompletionChoice[]
  usage?: CompletionUsage | null
  error?: { message?: string; code?: string | number | null; type?: string; param?: string | null } | string
}

export interface CompletionChoice {
  index?: number
  finish_reason?: string | null
  logprobs?: unknown
  message?: CompletionMessage
  delta?: CompletionMessage
}

export interface CompletionMessage {
  content?: string | null
  refusal?: string | null
  reasoning_content?: string | null
  reasoning?: string | null
  annotations?: readonly { type?: string; url_citation?: Citation }[]
  tool_calls?: readonly CompletionToolCall[]
}

export interface Citation {
  url?: string
  title?: string
  start_index?: number
  end_index?: number
}

export interface CompletionToolCall {
  index?: number
  id?: string
  type?: string
  function?: { name?: string; arguments?: string }
}

export interface CompletionUsage {
  prompt_tokens?: number
  completion_tokens?: number
  total_tokens?: number
  cache_creation_input_tokens?: number
  prompt_tokens_details?: { cached_tokens?: number; audio_tokens?: number } | null
  completion_tokens_details?: { reasoning_tokens?: number; audio_tokens?: number } | null
}
