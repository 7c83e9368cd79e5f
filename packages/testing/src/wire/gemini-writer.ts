import type { JsonObject } from '../json.ts'
import type { ApiWriter, ScriptedError, StreamWriter } from './api-writer.ts'
import type { Delta, Script, ScriptedFinish, ScriptedUsage } from './content-reply.ts'
import { googleErrorStatus } from './error-types.ts'
import type { Block } from './fold-deltas.ts'
import { parseToolInput } from './parse-tool-input.ts'
import type { WireFrame } from './wire-answer.ts'

const FINISH = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  'tool-calls': 'STOP',
  'content-filter': 'SAFETY',
  refusal: 'SAFETY',
  'stop-sequence': 'STOP',
} as const

function finishReason(finish: ScriptedFinish): string {
  return typeof finish === 'string' ? FINISH[finish] : finish.raw
}

function writeUsage(usage: ScriptedUsage): JsonObject {
  const thoughts = usage.reasoningTokens ?? 0
  return {
    promptTokenCount: usage.inputTokens,
    candidatesTokenCount: usage.outputTokens - thoughts,
    totalTokenCount: usage.inputTokens + usage.outputTokens,
    ...(thoughts === 0 ? {} : { thoughtsTokenCount: thoughts }),
    ...(usage.cachedInputTokens === undefined ? {} : { cachedContentTokenCount: usage.cachedInputTokens }),
  }
}

function writePart(block: Block): JsonObject {
  const signature = 'signature' in block && block.signature !== undefined ? { thoughtSignature: block.signature } : {}
  if (block.kind === 'tool') {
    return { functionCall: { id: block.id, name: block.name, args: parseToolInput(block.text) }, ...signature }
  }
  return block.kind === 'reasoning' ? { text: block.text, thought: true, ...signature } : { text: block.text }
}

function writeResponse(script: Script, candidate: JsonObject, usage: ScriptedUsage | null): JsonObject {
  return {
    candidates: [{ ...candidate, index: 0 }],
    ...(usage === null ? {} : { usageMetadata: writeUsage(usage) }),
    modelVersion: script.model,
    responseId: script.id,
  }
}

function openStream(script: Script): StreamWriter {
  const part = (block: Block): WireFrame => ({
    data: writeResponse(script, { content: { role: 'model', parts: [writePart(block)] } }, script.usage),
  })
  // The API sends function calls complete, so the pieces of a call are collected.
  let call: (Block & { kind: 'tool' }) | undefined
  const flush = (): WireFrame[] => {
    const frames = call === undefined ? [] : [part(call)]
    call = undefined
    return frames
  }
  return {
    start: () => [],
    write(delta: Delta) {
      if (delta.kind !== 'tool') return [...flush(), part(delta)]
      if (delta.open) {
        const frames = flush()
        const { call: _call, open: _open, ...block } = delta
        call = block
        return frames
      }
      if (call !== undefined) call.text += delta.text
      return []
    },
    finish(usage) {
      const candidate = { content: { role: 'model', parts: [{ text: '' }] }, finishReason: finishReason(script.finish) }
      return [...flush(), { data: writeResponse(script, candidate, usage), mark: 'finish' }]
    },
  }
}

function writeError(status: number, error: ScriptedError): JsonObject {
  return { error: { code: status, message: error.message, status: error.type ?? googleErrorStatus(status) } }
}

/** Gemini generateContent. */
export const geminiWriter: ApiWriter = {
  streamFraming: 'sse-crlf',
  streamType: 'text/event-stream',
  writeWhole: (script, blocks) =>
    writeResponse(
      script,
      { content: { role: 'model', parts: blocks.map(writePart) }, finishReason: finishReason(script.finish) },
      script.usage,
    ),
  openStream,
  writeError,
  writeErrorFrame: (status, error) => ({ data: writeError(status, error), mark: 'error' }),
}
