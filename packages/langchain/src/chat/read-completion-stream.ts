import { AIMessageChunk, type AIMessageChunkFields, type ToolCallChunk } from '@langchain/core/messages'
import { ChatGenerationChunk } from '@langchain/core/outputs'
import type { Completion, CompletionMessage } from './completion.ts'
import { type AnswerFacts, readCitations, readUsage, writeMetadata } from './read-completion.ts'

export interface StreamReading {
  facts: AnswerFacts
  /** Writes text as content blocks from the start. Otherwise only after reasoning. */
  blocks: boolean
}

/** Content blocks of a stream are identified by index: reasoning first, then text. */
const REASONING_INDEX = 0
const TEXT_INDEX = 1

/** Converts the chunks of a streamed chat completion to LangChain's. Usage arrives in a final chunk. */
export async function* readCompletionStream(
  completions: AsyncIterable<Completion>,
  reading: StreamReading,
): AsyncGenerator<ChatGenerationChunk> {
  let blocks = reading.blocks
  let isFirst = true
  for await (const completion of completions) {
    const usage = readUsage(completion.usage)
    const choice = completion.choices?.[0]
    const delta = choice?.delta ?? {}
    if (choice === undefined && usage === undefined) continue
    if (delta.reasoning_content || delta.reasoning) blocks = true
    const ends = typeof choice?.finish_reason === 'string'
    const fields = {
      content: readDelta(delta, blocks) as string,
      tool_call_chunks: readToolCallChunks(delta),
      additional_kwargs: delta.refusal ? { refusal: delta.refusal } : {},
      response_metadata: ends ? writeMetadata(completion, choice, reading.facts) : {},
      ...(completion.id === undefined ? {} : { id: completion.id }),
      ...(usage === undefined ? {} : { usage_metadata: usage }),
    }
    const message = new AIMessageChunk(fields as AIMessageChunkFields)
    if (isFirst && !ends) message.response_metadata = { model_provider: 'plano' }
    else if (ends && !isFirst) delete message.response_metadata['model_provider']
    isFirst = false
    yield new ChatGenerationChunk({ text: delta.content ?? '', message })
  }
}

function readDelta(delta: CompletionMessage, blocks: boolean): string | object[] {
  const text = delta.content ?? ''
  const citations = readCitations(delta)
  const thought = delta.reasoning_content ?? delta.reasoning ?? ''
  if (!blocks && citations.length === 0) return text
  const content: object[] = []
  if (thought !== '') content.push({ type: 'reasoning', reasoning: thought, index: REASONING_INDEX })
  if (text !== '' || citations.length > 0) {
    const annotations = citations.length === 0 ? {} : { annotations: citations }
    content.push({ type: 'text', text, ...annotations, index: TEXT_INDEX })
  }
  return content
}

function readToolCallChunks(delta: CompletionMessage): ToolCallChunk[] {
  return (delta.tool_calls ?? []).map((call, position) => ({
    type: 'tool_call_chunk',
    index: call.index ?? position,
    ...(call.id === undefined ? {} : { id: call.id }),
    ...(call.function?.name === undefined ? {} : { name: call.function.name }),
    ...(call.function?.arguments === undefined ? {} : { args: call.function.arguments }),
  }))
}
