import type { JsonObject } from '../json.ts'
import type { ApiWriter, ScriptedError, StreamWriter } from './api-writer.ts'
import type { Delta, Script, ScriptedFinish, ScriptedUsage } from './content-reply.ts'
import { openAiErrorType } from './error-types.ts'
import { type Block, textOf } from './fold-deltas.ts'

const FINISH = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
  refusal: 'stop',
  'stop-sequence': 'stop',
} as const

function finishReason(finish: ScriptedFinish): string {
  return typeof finish === 'string' ? FINISH[finish] : finish.raw
}

function writeUsage(usage: ScriptedUsage): JsonObject {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedInputTokens ?? 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoningTokens ?? 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

function writeToolCall(block: Block & { kind: 'tool' }): JsonObject {
  const extra =
    block.signature === undefined ? {} : { extra_content: { google: { thought_signature: block.signature } } }
  return block.custom
    ? { id: block.id, type: 'custom', custom: { name: block.name, input: block.text } }
    : { id: block.id, type: 'function', function: { name: block.name, arguments: block.text }, ...extra }
}

function writeWhole(script: Script, blocks: readonly Block[]): JsonObject {
  const calls = blocks.filter((block) => block.kind === 'tool')
  const reasoning = textOf(blocks, 'reasoning')
  return {
    id: script.id,
    object: 'chat.completion',
    created: script.created,
    model: script.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: textOf(blocks, 'text') ?? null,
          refusal: textOf(blocks, 'refusal') ?? null,
          ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
          ...(calls.length === 0 ? {} : { tool_calls: calls.map(writeToolCall) }),
        },
        logprobs: null,
        finish_reason: finishReason(script.finish),
      },
    ],
    ...(script.usage === null ? {} : { usage: writeUsage(script.usage) }),
    system_fingerprint: 'fp_scripted',
  }
}

function writeDelta(delta: Delta): JsonObject {
  if (delta.kind === 'text') return { content: delta.text }
  if (delta.kind === 'refusal') return { refusal: delta.text }
  if (delta.kind === 'reasoning') return { reasoning_content: delta.text }
  const body = delta.custom ? 'custom' : 'function'
  const text = delta.custom ? 'input' : 'arguments'
  const piece: JsonObject = delta.open
    ? { index: delta.call, id: delta.id, type: body, [body]: { name: delta.name, [text]: delta.text } }
    : { index: delta.call, [body]: { [text]: delta.text } }
  return { tool_calls: [piece] }
}

function openStream(script: Script): StreamWriter {
  const chunk = (choices: JsonObject[], usage: JsonObject | null = null): JsonObject => ({
    id: script.id,
    object: 'chat.completion.chunk',
    created: script.created,
    model: script.model,
    system_fingerprint: 'fp_scripted',
    choices,
    ...(script.streamUsage ? { usage } : {}),
  })
  const choice = (delta: JsonObject, finish: string | null = null) => [
    { index: 0, delta, logprobs: null, finish_reason: finish },
  ]
  return {
    start: () => [{ data: chunk(choice({ role: 'assistant', content: '', refusal: null })) }],
    write(delta) {
      const carriesNothing = delta.kind === 'reasoning' && delta.text === ''
      return carriesNothing ? [] : [{ data: chunk(choice(writeDelta(delta))) }]
    },
    finish(usage) {
      const wanted = script.streamUsage && usage !== null
      return [
        { data: chunk(choice({}, finishReason(script.finish))), mark: 'finish' },
        ...(wanted ? [{ data: chunk([], writeUsage(usage)), mark: 'end' as const }] : []),
        { data: '[DONE]', mark: 'end' },
      ]
    },
  }
}

function writeError(status: number, error: ScriptedError): JsonObject {
  return {
    error: {
      message: error.message,
      type: error.type ?? openAiErrorType(status),
      param: error.param ?? null,
      code: error.code ?? null,
    },
  }
}

/** OpenAI chat completions. */
export const chatWriter: ApiWriter = {
  streamFraming: 'sse',
  streamType: 'text/event-stream; charset=utf-8',
  writeWhole,
  openStream,
  writeError,
  writeErrorFrame: (status, error) => ({ data: writeError(status, error), mark: 'error' }),
}
