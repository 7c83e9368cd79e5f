import {
  AIMessage,
  type AIMessageFields,
  type ContentBlock,
  type InvalidToolCall,
  type ToolCall,
  type UsageMetadata,
} from '@langchain/core/messages'
import type { ChatGeneration } from '@langchain/core/outputs'
import type { Citation, Completion, CompletionChoice, CompletionMessage, CompletionUsage } from './completion.ts'

/** Facts about the decision from the answer's headers. */
export type AnswerFacts = Readonly<Record<string, unknown>>

/** Converts the choices of a chat completion to LangChain's generations. */
export function readCompletion(completion: Completion, facts: AnswerFacts): ChatGeneration[] {
  const usage = readUsage(completion.usage)
  return (completion.choices ?? []).map((choice) => {
    const given = choice.message ?? {}
    const { calls, invalid } = readToolCalls(given)
    const fields = {
      content: readContent(given) as string,
      tool_calls: calls,
      invalid_tool_calls: invalid,
      additional_kwargs: given.refusal ? { refusal: given.refusal } : {},
      response_metadata: writeMetadata(completion, choice, facts),
      ...(completion.id === undefined ? {} : { id: completion.id }),
      ...(usage === undefined ? {} : { usage_metadata: usage }),
    }
    const message = new AIMessage(fields as unknown as AIMessageFields)
    return { text: message.text, message, generationInfo: { finish_reason: choice.finish_reason ?? 'stop' } }
  })
}

/** Model, facts and finish reason. */
export function writeMetadata(completion: Completion, choice: CompletionChoice | undefined, facts: AnswerFacts) {
  return {
    model_provider: 'plano',
    // Both names are used: tracing reads one, LangChain's own tests the other.
    ...(completion.model === undefined ? {} : { model: completion.model, model_name: completion.model }),
    ...(choice?.finish_reason ? { finish_reason: choice.finish_reason } : {}),
    ...(completion.system_fingerprint ? { system_fingerprint: completion.system_fingerprint } : {}),
    ...(choice?.logprobs ? { logprobs: choice.logprobs } : {}),
    ...facts,
  }
}

/** Plain text stays a string. With reasoning or citations it becomes standard content blocks. */
function readContent(message: CompletionMessage): string | ContentBlock.Standard[] {
  const text = message.content ?? ''
  const thought = message.reasoning_content ?? message.reasoning ?? ''
  const citations = readCitations(message)
  if (thought === '' && citations.length === 0) return text
  const blocks: ContentBlock.Standard[] = thought === '' ? [] : [{ type: 'reasoning', reasoning: thought }]
  if (text === '' && citations.length === 0) return blocks
  return [...blocks, citations.length === 0 ? { type: 'text', text } : { type: 'text', text, annotations: citations }]
}

/** The citations of a message or chunk. */
export function readCitations(message: CompletionMessage): ContentBlock.Citation[] {
  return (message.annotations ?? []).flatMap(({ url_citation: citation }) =>
    citation === undefined ? [] : [toCitation(citation)],
  )
}

function toCitation(citation: Citation): ContentBlock.Citation {
  return {
    type: 'citation',
    ...(citation.url === undefined ? {} : { url: citation.url }),
    ...(citation.title === undefined ? {} : { title: citation.title }),
    ...(citation.start_index === undefined ? {} : { startIndex: citation.start_index }),
    ...(citation.end_index === undefined ? {} : { endIndex: citation.end_index }),
  }
}

/** Calls whose arguments are not a JSON object are kept as invalid calls, with their text. */
function readToolCalls(message: CompletionMessage): { calls: ToolCall[]; invalid: InvalidToolCall[] } {
  const calls: ToolCall[] = []
  const invalid: InvalidToolCall[] = []
  for (const call of message.tool_calls ?? []) {
    const name = call.function?.name ?? ''
    const text = call.function?.arguments ?? ''
    const id = call.id === undefined ? {} : { id: call.id }
    const args = parseArguments(text)
    if (args === undefined) {
      invalid.push({
        type: 'invalid_tool_call',
        name,
        args: text,
        error: 'The arguments are not a JSON object.',
        ...id,
      })
    } else calls.push({ type: 'tool_call', name, args, ...id })
  }
  return { calls, invalid }
}

function parseArguments(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    // The invalid call keeps the text.
    return undefined
  }
}

/** Usage, with details if the provider reports them. */
export function readUsage(usage: CompletionUsage | null | undefined): UsageMetadata | undefined {
  if (!usage) return undefined
  const input = usage.prompt_tokens ?? 0
  const output = usage.completion_tokens ?? 0
  const { cached_tokens: read, audio_tokens: heard } = usage.prompt_tokens_details ?? {}
  const { reasoning_tokens: thought, audio_tokens: spoken } = usage.completion_tokens_details ?? {}
  const written = usage.cache_creation_input_tokens
  const inputDetails = {
    ...(read === undefined ? {} : { cache_read: read }),
    ...(written === undefined ? {} : { cache_creation: written }),
    ...(heard === undefined ? {} : { audio: heard }),
  }
  const outputDetails = {
    ...(thought === undefined ? {} : { reasoning: thought }),
    ...(spoken === undefined ? {} : { audio: spoken }),
  }
  return {
    input_tokens: input,
    output_tokens: output,
    total_tokens: usage.total_tokens ?? input + output,
    ...(Object.keys(inputDetails).length === 0 ? {} : { input_token_details: inputDetails }),
    ...(Object.keys(outputDetails).length === 0 ? {} : { output_token_details: outputDetails }),
  }
}
