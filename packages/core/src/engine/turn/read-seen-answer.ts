import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ReadAnswer, SeenAnswer } from '../../contract/observer.ts'
import type { ChatMessage, ChatToolCall } from '../../contract/wire/message.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import type { TurnPart } from '../../contract/wire/turn.ts'
import { readParts } from '../../wire/reply/read-answer.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import { grammarOf } from './grammar-of.ts'
import type { createWireContext } from './wire-context.ts'

const utf8 = new TextDecoder('utf-8')

/**
 * Parses the answer that a client received. A stream counts up to the point where it broke. Undefined for errors and
 * unreadable answers.
 */
export function readSeenAnswer(
  request: InferenceRequest,
  seen: SeenAnswer,
  wireContext: ReturnType<typeof createWireContext>,
): ReadAnswer | undefined | Promise<ReadAnswer | undefined> {
  if (seen.status >= 400 || seen.chunks.length === 0 || !(seen.complete || seen.stream)) return undefined
  return seen.stream ? readStream(request, seen, wireContext) : readWhole(request, seen, wireContext)
}

function readWhole(
  request: InferenceRequest,
  { chunks: [bytes], json }: SeenAnswer,
  wireContext: ReturnType<typeof createWireContext>,
): ReadAnswer | undefined {
  if (!bytes) return undefined
  const collected = createCollector()
  try {
    const reply = grammarOf(request.dialect).readResponse(
      json ?? (JSON.parse(utf8.decode(bytes)) as JsonObject),
      wireContext(undefined, request.model),
    )
    collected.begin(reply)
    for (const { index, parts } of reply.choices) if (index === 0) parts.forEach(collected.addPart)
  } catch {
    // The answer does not match its API, so there is nothing to read.
  }
  return collected.finish()
}

async function readStream(
  request: InferenceRequest,
  seen: SeenAnswer,
  wireContext: ReturnType<typeof createWireContext>,
): Promise<ReadAnswer | undefined> {
  const answer: UpstreamAnswer = {
    upstream: '',
    dialect: request.dialect,
    status: seen.status,
    headers: [],
    body: { kind: 'stream', source: replay(seen.chunks) },
    losses: [],
  }
  const collected = createCollector()
  try {
    const parts = readParts(answer, {
      grammar: grammarOf(request.dialect),
      context: wireContext(undefined, request.model),
      readEvents,
    })
    for await (const part of parts) collected.add(part)
  } catch {
    // The answer is invalid or truncated; what was parsed so far is used.
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
  const begin = ({ id, model }: { id: string; model: string }) => {
    head = { ...(id === '' ? {} : { id }), ...(model === '' ? {} : { model }) }
  }
  return {
    begin,
    /** Adds a part of a complete answer. */
    addPart(part: TurnPart, block: number): void {
      if (part.type === 'text' || part.type === 'refusal') text += part.text
      else if (part.type === 'tool-call')
        calls.set(block, {
          id: part.id,
          type: 'function',
          function: { name: part.name, arguments: part.arguments },
        })
    },
    add(part: StreamPart): void {
      if ('choice' in part && part.choice !== undefined && part.choice > 0) return
      if (part.type === 'reply-start') begin(part)
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
