import type { AgentStreamResult, AgentTextResult } from '../../contract/execute/agent.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { OutputPiece, OutputUsage } from './completion-chunks.ts'

/** A part of `fullStream`, as far as we read it. */
interface ResultPart {
  type: string
  text?: string
  toolCallId?: string
  toolName?: string
  input?: unknown
  providerExecuted?: boolean
  finishReason?: unknown
  totalUsage?: ResultUsage
  error?: unknown
}

/** Token counts of the AI SDK 5 (beside the totals) and later (in details). */
interface ResultUsage {
  inputTokens?: number
  outputTokens?: number
  cachedInputTokens?: number
  reasoningTokens?: number
  inputTokenDetails?: { cacheReadTokens?: number; cacheWriteTokens?: number }
  outputTokenDetails?: { reasoningTokens?: number }
}

type SdkResult = AgentStreamResult | AgentTextResult

/** Whether a value is what `generateText` or `streamText` of the AI SDK returned, or an agent's `generate` or `stream`. */
export function isSdkResult(value: unknown): value is SdkResult {
  if (typeof value !== 'object' || value === null) return false
  if ('fullStream' in value) return typeof value.fullStream === 'object' && value.fullStream !== null
  return 'steps' in value && 'finishReason' in value && 'text' in value && typeof value.text === 'string'
}

/**
 * The answer of an AI SDK result. Its `textStream` would end without a word when the model fails; here the error is
 * thrown. Calls of tools that nobody executed go to the client.
 */
export function readSdkResult(result: SdkResult): AsyncIterable<OutputPiece> {
  return 'fullStream' in result ? readFullStream(result.fullStream as AsyncIterable<ResultPart>) : readText(result)
}

async function* readText(result: AgentTextResult): AsyncGenerator<OutputPiece> {
  const {
    text,
    finishReason,
    toolCalls = [],
    toolResults = [],
    totalUsage,
    usage,
  } = result as AgentTextResult & {
    toolCalls?: readonly ResultPart[]
    toolResults?: readonly ResultPart[]
    totalUsage?: ResultUsage
    usage?: ResultUsage
  }
  const open = new OpenCalls()
  for (const call of toolCalls) open.add(call)
  for (const done of toolResults) open.remove(done)
  yield { type: 'text', text }
  yield* open.finish(finishReason, totalUsage ?? usage)
}

async function* readFullStream(parts: AsyncIterable<ResultPart>): AsyncGenerator<OutputPiece> {
  const open = new OpenCalls()
  for await (const part of parts) {
    if (part.type === 'text-delta') yield { type: 'text', text: part.text ?? '' }
    else if (part.type === 'reasoning-delta') yield { type: 'reasoning', text: part.text ?? '' }
    else if (part.type === 'tool-call') open.add(part)
    else if (part.type === 'tool-result' || part.type === 'tool-error') open.remove(part)
    else if (part.type === 'error') throw part.error
    else if (part.type === 'abort') throw new PlanoError('client_closed', 'the agent was aborted')
    else if (part.type === 'finish') yield* open.finish(part.finishReason, part.totalUsage)
  }
}

/** Calls of tools without a result so far. */
class OpenCalls {
  private readonly calls = new Map<string, ResultPart>()

  add(call: ResultPart): void {
    if (call.providerExecuted !== true) this.calls.set(call.toolCallId ?? '', call)
  }

  remove({ toolCallId = '' }: ResultPart): void {
    this.calls.delete(toolCallId)
  }

  *finish(reason: unknown, usage: ResultUsage | undefined): Generator<OutputPiece> {
    let index = 0
    for (const [id, { toolName = '', input }] of reason === 'tool-calls' ? this.calls : []) {
      yield { type: 'tool-call', index, id, name: toolName, arguments: JSON.stringify(input ?? {}) }
      index += 1
    }
    yield {
      type: 'finish',
      ...(typeof reason === 'string' ? { reason } : {}),
      ...(usage === undefined ? {} : { usage: readUsage(usage) }),
    }
  }
}

function readUsage(usage: ResultUsage): OutputUsage {
  const { inputTokenDetails: read, outputTokenDetails: written } = usage
  return {
    input: usage.inputTokens,
    output: usage.outputTokens,
    cached: read?.cacheReadTokens ?? usage.cachedInputTokens,
    cacheWritten: read?.cacheWriteTokens,
    reasoning: written?.reasoningTokens ?? usage.reasoningTokens,
  }
}
