import type { JsonObject } from '../json.ts'
import type { ApiWriter, StreamWriter } from './api-writer.ts'
import type { Delta, Script, ScriptedFinish, ScriptedUsage } from './content-reply.ts'
import { bedrockException } from './error-types.ts'
import type { Block } from './fold-deltas.ts'
import { parseToolInput } from './parse-tool-input.ts'
import type { WireFrame } from './wire-answer.ts'

const STOP = {
  stop: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'content_filtered',
  refusal: 'content_filtered',
  'stop-sequence': 'stop_sequence',
} as const

function stopReason(finish: ScriptedFinish): string {
  return typeof finish === 'string' ? STOP[finish] : finish.raw
}

function writeUsage(usage: ScriptedUsage): JsonObject {
  const read = usage.cachedInputTokens ?? 0
  const written = usage.cacheWriteTokens ?? 0
  return {
    inputTokens: usage.inputTokens - read - written,
    outputTokens: usage.outputTokens,
    totalTokens: usage.inputTokens + usage.outputTokens,
    ...(read === 0 ? {} : { cacheReadInputTokens: read }),
    ...(written === 0 ? {} : { cacheWriteInputTokens: written }),
  }
}

function writeBlock(block: Block): JsonObject {
  if (block.kind === 'tool') {
    return { toolUse: { toolUseId: block.id, name: block.name, input: parseToolInput(block.text) } }
  }
  if (block.kind !== 'reasoning') return { text: block.text }
  if (block.redacted !== undefined) return { reasoningContent: { redactedContent: block.redacted } }
  const signature = block.signature === undefined ? {} : { signature: block.signature }
  return { reasoningContent: { reasoningText: { text: block.text, ...signature } } }
}

function deltaOf(delta: Delta): JsonObject | undefined {
  if (delta.kind === 'tool') return delta.open ? undefined : { toolUse: { input: delta.text } }
  if (delta.kind !== 'reasoning') return { text: delta.text }
  if (delta.redacted !== undefined) return { reasoningContent: { redactedContent: delta.redacted } }
  return {
    reasoningContent: delta.signature === undefined ? { text: delta.text } : { signature: delta.signature },
  }
}

function keyOf(delta: Delta): string {
  if (delta.kind === 'tool') return `tool ${delta.call}`
  return delta.kind === 'reasoning' && delta.redacted !== undefined ? 'redacted' : delta.kind
}

function openStream(script: Script): StreamWriter {
  let index = -1
  let open: string | undefined
  const close = (): WireFrame[] =>
    open === undefined ? [] : [{ event: 'contentBlockStop', data: { contentBlockIndex: index } }]
  return {
    start: () => [{ event: 'messageStart', data: { role: 'assistant', p: 'abcdefgh' } }],
    write(delta) {
      const frames: WireFrame[] = []
      if (keyOf(delta) !== open) {
        frames.push(...close())
        open = keyOf(delta)
        index += 1
        if (delta.kind === 'tool') {
          const start = { toolUse: { toolUseId: delta.id, name: delta.name } }
          frames.push({ event: 'contentBlockStart', data: { contentBlockIndex: index, start } })
        }
      }
      const piece = deltaOf(delta)
      if (piece !== undefined) {
        frames.push({ event: 'contentBlockDelta', data: { contentBlockIndex: index, delta: piece, p: 'abc' } })
      }
      return frames
    },
    finish: (usage) => [
      ...close(),
      { event: 'messageStop', data: { stopReason: stopReason(script.finish) }, mark: 'finish' },
      {
        event: 'metadata',
        data: { ...(usage === null ? {} : { usage: writeUsage(usage) }), metrics: { latencyMs: 1 } },
        mark: 'end',
      },
    ],
  }
}

/** Bedrock Converse; its stream is Amazon's binary event stream. */
export const converseWriter: ApiWriter = {
  streamFraming: 'eventstream',
  streamType: 'application/vnd.amazon.eventstream',
  writeWhole: (script, blocks) => ({
    output: { message: { role: 'assistant', content: blocks.map(writeBlock) } },
    stopReason: stopReason(script.finish),
    ...(script.usage === null ? {} : { usage: writeUsage(script.usage) }),
    metrics: { latencyMs: 1 },
  }),
  openStream,
  writeError: (_status, error) => ({ message: error.message }),
  errorHeaders: (status) => ({ 'x-amzn-errortype': `${bedrockException(status)}:http://internal.amazon.com/` }),
  writeErrorFrame(status, error) {
    const name = error.type ?? bedrockException(status)
    const event = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    return { event, data: { message: error.message }, mark: 'error' }
  },
}
