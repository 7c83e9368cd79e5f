import type { Asked } from '../contract/asked.ts'
import type { ChatMessage, ChatToolCall } from '../contract/message.ts'
import type { ReadAnswer, SeenAnswer } from '../contract/observer.ts'
import type { StreamPart } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { readParts } from '../wire/read-answer.ts'
import { readEvents } from '../wire/sse/read-events.ts'
import { grammarOf } from './grammar-of.ts'
import type { createWireContext } from './wire-context.ts'

/**
 * Reads the answer that a client got back into a message. What a stream said before it broke off counts; an answer that
 * cannot be read, or is an error, gives undefined.
 */
export async function readSeenAnswer(
  asked: Asked,
  seen: SeenAnswer,
  wireContext: ReturnType<typeof createWireContext>,
): Promise<ReadAnswer | undefined> {
  if (seen.status >= 400 || seen.chunks.length === 0 || !(seen.complete || seen.stream)) return undefined
  const [first] = seen.chunks
  if (!first) return undefined
  const answer: UpstreamAnswer = {
    upstream: '',
    dialect: asked.dialect,
    status: seen.status,
    headers: [],
    body: seen.stream ? { kind: 'stream', source: replay(seen.chunks) } : { kind: 'bytes', bytes: first },
    losses: [],
  }
  const collected = createCollector()
  try {
    const parts = readParts(answer, {
      grammar: grammarOf(asked.dialect),
      context: wireContext(undefined, asked.model),
      readEvents,
    })
    for await (const part of parts) collected.add(part)
  } catch {
    // Not an answer of this API, or cut short: what was understood until then is what there is.
  }
  return collected.finish()
}

async function* replay(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

function createCollector() {
  let text = ''
  let head: { id?: string; model?: string } = {}
  const calls = new Map<number, ChatToolCall & { function: { name: string; arguments: string } }>()
  return {
    add(part: StreamPart): void {
      if ('choice' in part && part.choice !== undefined && part.choice > 0) return
      if (part.type === 'reply-start')
        head = { ...(part.id === '' ? {} : { id: part.id }), ...(part.model === '' ? {} : { model: part.model }) }
      else if (part.type === 'text-delta' || part.type === 'refusal-delta') text += part.text
      else if (part.type === 'tool-call-start')
        calls.set(part.block, { id: part.id, type: 'function', function: { name: part.name, arguments: '' } })
      else if (part.type === 'tool-call-delta') {
        const call = calls.get(part.block)
        if (call) call.function.arguments += part.arguments
      }
    },
    finish(): ReadAnswer | undefined {
      if (text === '' && calls.size === 0) return undefined
      const message: ChatMessage = { role: 'assistant', content: text }
      if (calls.size > 0) message.tool_calls = [...calls.values()]
      return { message, ...head }
    },
  }
}
