import type { JsonObject } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { OutputPiece, OutputUsage } from './completion-chunks.ts'
import { writeSdkOptions } from './write-sdk-options.ts'

/** A part of an AI SDK answer, as far as we read it. */
interface SdkPart {
  type: string
  text?: string
  delta?: string
  toolCallId?: string
  toolName?: string
  input?: unknown
  finishReason?: unknown
  usage?: SdkUsage
  error?: unknown
}

/** Numbers in specification 2, objects with a total and its parts in later ones. */
interface SdkUsage {
  inputTokens?: unknown
  outputTokens?: unknown
  cachedInputTokens?: unknown
  reasoningTokens?: unknown
}

/** The part of an AI SDK language model (specification 2 and later) that we use. */
export interface SdkModel {
  specificationVersion: string
  doGenerate(options: object): Promise<{ content: readonly SdkPart[]; finishReason?: unknown; usage?: SdkUsage }>
  doStream(options: object): Promise<{ stream: ReadableStream<SdkPart> }>
}

/** Whether a value is an AI SDK language model. */
export function isSdkModel(value: unknown): value is SdkModel {
  if (typeof value !== 'object' || value === null || !('specificationVersion' in value)) return false
  return 'doGenerate' in value && typeof value.doGenerate === 'function' && 'doStream' in value
}

/** A count of an answer: a number, or a part of an object. */
function readCount(value: unknown, part: string): number | undefined {
  const count = typeof value === 'object' && value !== null ? Reflect.get(value, part) : value
  return typeof count === 'number' ? count : undefined
}

function readUsage({ inputTokens, outputTokens, cachedInputTokens, reasoningTokens }: SdkUsage): OutputUsage {
  const isObject = typeof inputTokens === 'object'
  return {
    input: readCount(inputTokens, 'total'),
    output: readCount(outputTokens, 'total'),
    cached: readCount(isObject ? inputTokens : cachedInputTokens, 'cacheRead'),
    cacheWritten: isObject ? readCount(inputTokens, 'cacheWrite') : undefined,
    reasoning: readCount(isObject ? outputTokens : reasoningTokens, 'reasoning'),
  }
}

function readFinish(reason: unknown, usage: SdkUsage | undefined): OutputPiece {
  const word = typeof reason === 'object' && reason !== null && 'unified' in reason ? reason.unified : reason
  return {
    type: 'finish',
    ...(typeof word === 'string' ? { reason: word } : {}),
    ...(usage === undefined ? {} : { usage: readUsage(usage) }),
  }
}

function readPart(part: SdkPart, index: number): OutputPiece | undefined {
  if (part.type === 'text' || part.type === 'text-delta') return { type: 'text', text: part.delta ?? part.text ?? '' }
  if (part.type === 'reasoning' || part.type === 'reasoning-delta')
    return { type: 'reasoning', text: part.delta ?? part.text ?? '' }
  if (part.type !== 'tool-call') return undefined
  const input = typeof part.input === 'string' ? part.input : JSON.stringify(part.input ?? {})
  return {
    type: 'tool-call',
    index,
    id: part.toolCallId ?? `call_${index}`,
    name: part.toolName ?? '',
    arguments: input,
  }
}

/** Calls an AI SDK model. `body` is a chat completions request. Rejects when the provider refuses it. */
export async function callSdkModel(
  model: SdkModel,
  body: JsonObject,
  call: { signal: AbortSignal; stream: boolean },
): Promise<AsyncIterable<OutputPiece>> {
  const options = writeSdkOptions(body, model.specificationVersion, call.signal)
  if (call.stream) return readStream((await model.doStream(options)).stream)
  const { content, finishReason, usage } = await model.doGenerate(options)
  return readAnswer(content, readFinish(finishReason, usage))
}

async function* readAnswer(content: readonly SdkPart[], finish: OutputPiece): AsyncGenerator<OutputPiece> {
  let calls = 0
  for (const part of content) {
    const piece = readPart(part, calls)
    if (piece?.type === 'tool-call') calls++
    if (piece !== undefined) yield piece
  }
  yield finish
}

async function* readStream(stream: ReadableStream<SdkPart>): AsyncGenerator<OutputPiece> {
  const reader = stream.getReader()
  let calls = 0
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const part = step.value
      if (part.type === 'error')
        throw new PlanoError('upstream_broken', 'the model did not complete its answer', { cause: part.error })
      if (part.type === 'finish') yield readFinish(part.finishReason, part.usage)
      const piece = readPart(part, calls)
      if (piece?.type === 'tool-call') calls++
      if (piece !== undefined) yield piece
    }
  } finally {
    // The stream may already have ended or failed.
    await reader.cancel().catch(() => undefined)
  }
}
