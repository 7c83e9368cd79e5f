import { type Attributes, type Context, type Link, type SpanContext, SpanKind, trace } from '@opentelemetry/api'
import type { Exchange } from '../../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../../contract/call/inference-request.ts'
import type { ChatMessage, ChatToolCall } from '../../../contract/wire/message.ts'
import { readRow } from '../../signals/outcome/read-row.ts'
import { SpanNode, type SpanTime } from '../span-node.ts'
import type { TracingParts } from '../tracing.ts'

/** Largest number of tool spans per turn. */
const MAX_SPANS = 32
const NAME_LENGTH = 128

let readFailure: typeof import('./tool-failure.ts').readToolFailure | undefined

/**
 * Loads the failure detection for the first traced request with tool results. Undefined when nothing must be awaited.
 */
export function prepareToolSpans({ outcome }: Exchange): Promise<void> | undefined {
  if (readFailure !== undefined || outcome.request === undefined || !hasResults(outcome.request)) return undefined
  return import('./tool-failure.ts').then(({ readToolFailure }) => {
    readFailure = readToolFailure
  })
}

function hasResults(asked: InferenceRequest): boolean {
  try {
    return asked.conversation().some(({ role }) => role === 'tool' || role === 'function')
  } catch {
    // An invalid conversation was refused and has no tools.
    return false
  }
}

export interface ToolTurn {
  messages: readonly ChatMessage[]
  /** Tenant and session. */
  owner(): string
  /** A sibling of the request if that has a parent, otherwise a child of it. */
  parent: Context
  /** When the request with the results arrived. */
  cameAt: SpanTime
}

/**
 * Creates one span for each tool that ran since the model requested it: from the end of the requesting answer, if it
 * came from this engine, to the request with the result. Tools run in the application or an agent, which may trace them
 * in more detail.
 */
export function writeToolSpans(parts: TracingParts, turn: ToolTurn): void {
  const { messages, owner, parent, cameAt } = turn
  const at = messages.findLastIndex((message) => message.role === 'assistant')
  const calls = at < 0 ? [] : (messages[at]?.tool_calls ?? [])
  if (calls.length === 0) return
  const results = messages.slice(at + 1).filter(({ role }) => role === 'tool' || role === 'function')
  for (const [index, result] of results.slice(0, MAX_SPANS).entries()) {
    const call = calls.find(({ id }) => id === result.tool_call_id) ?? calls[index]
    const name = call?.function?.name ?? result.name
    if (call === undefined || name === undefined) continue
    const asked = parts.tools.take(owner(), { id: call.id, name })
    const node = new SpanNode(
      parts.tracer().startSpan(
        `execute_tool ${name.slice(0, NAME_LENGTH)}`,
        {
          kind: SpanKind.INTERNAL,
          startTime: asked?.at ?? cameAt,
          attributes: describeTool(parts, { name, call, result }),
          links: asked?.from === undefined ? [] : [{ context: asked.from } satisfies Link],
        },
        parent,
      ),
      parent,
    )
    const failed = readFailure?.(result, name)
    if (failed !== undefined) node.failWith(failed)
    node.end(cameAt)
    if (asked) parts.measureTool({ name, durationMs: between(asked.at, cameAt), failed })
  }
}

const between = (from: SpanTime, to: SpanTime): number => (to[0] - from[0]) * 1000 + (to[1] - from[1]) / 1_000_000

interface ToolUse {
  name: string
  call: ChatToolCall
  result: ChatMessage
}

function describeTool({ names, redact }: TracingParts, { name, call, result }: ToolUse): Attributes {
  const { arguments: given = '' } = call.function ?? {}
  return {
    [names.operation]: 'execute_tool',
    [names.toolName]: name.slice(0, NAME_LENGTH),
    // Some models and clients identify tool calls by position only.
    ...(typeof call.id === 'string' ? { [names.toolCallId]: call.id.slice(0, NAME_LENGTH) } : {}),
    [names.toolType]: 'function',
    ...(redact === undefined
      ? {}
      : { [names.toolArguments]: redact(given), [names.toolResult]: redact(readRow(result, 0, undefined).text) }),
  }
}

export function spanContextOf(node: SpanNode | undefined): SpanContext | undefined {
  return node && trace.getSpanContext(node.context)
}
