import type { SpanContext } from '@opentelemetry/api'
import type { ChatToolCall } from '../../../contract/wire/message.ts'
import { createLru } from '../../../util/collections/create-lru.ts'
import type { SpanTime } from '../span-node.ts'

/** Number of pending tool calls over all conversations. The oldest are forgotten. */
const MAX_WAITING = 4096

/** When and in which span a model requested a tool. */
export interface AskedTool {
  at: SpanTime
  from: SpanContext | undefined
}

/** A tool that ran between two requests. */
export interface ToolRun {
  name: string
  durationMs: number
  /** The kind of failure that its result shows. */
  failed: string | undefined
}

/** Remembers requested tools until their results arrive with a later request. */
export interface ToolCallMemory {
  remember(owner: string, calls: readonly ChatToolCall[], asked: AskedTool): void
  take(owner: string, call: { id: string; name: string }): AskedTool | undefined
}

export function createToolCallMemory(): ToolCallMemory {
  const waiting = createLru<AskedTool>(MAX_WAITING)
  // Ids repeat across conversations: some models just count.
  const keyOf = (owner: string, id: string, name: string) => `${owner}\n${id}\n${name}`
  return {
    remember(owner, calls, asked) {
      for (const call of calls) waiting.set(keyOf(owner, call.id, call.function?.name ?? ''), asked)
    },
    take(owner, { id, name }) {
      const key = keyOf(owner, id, name)
      const found = waiting.get(key)
      waiting.delete(key)
      return found
    },
  }
}
