import type { ChatMessage as LlamaMessage, MessageContent } from '@llamaindex/core/llms'
import type { AgentFunction, AgentTurn, ChatMessage } from '@planojs/core'

interface Spoken {
  toString(): string
}

interface SpokenPiece {
  delta: string
}

interface ChatTurn {
  message: string
  chatHistory: LlamaMessage[]
}

/** The shape of an `AgentWorkflow`, as created by `agent(…)` and `multiAgent(…)`. */
export interface WorkflowLike {
  run(input: string, params?: { chatHistory: LlamaMessage[] }): PromiseLike<{ data: { result: unknown } }>
  runStream(input: string, params?: { chatHistory: LlamaMessage[] }): AsyncIterable<{ data: unknown }>
}

/** The shape of chat engines. */
export interface ChatEngineLike {
  chat(params: ChatTurn & { stream: true }): Promise<AsyncIterable<SpokenPiece>>
  chat(params: ChatTurn & { stream?: false }): Promise<Spoken>
  chatHistory: unknown
}

/** The shape of query engines, including `RouterQueryEngine`. */
export interface QueryEngineLike {
  query(params: { query: string; stream: true }): Promise<AsyncIterable<SpokenPiece>>
  query(params: { query: string; stream?: false }): Promise<Spoken>
}

/**
 * Turns a LlamaIndex workflow, chat engine or query engine into an in-process agent. Workflows and chat engines stream;
 * a query engine does if `streams` says that it can. LlamaIndex cannot abort a run: after a client disconnect the run
 * continues to its end without a reader.
 */
export function agentFromLlamaIndex(
  given: WorkflowLike | ChatEngineLike | QueryEngineLike,
  options: { streams?: boolean } = {},
): AgentFunction {
  if ('runStream' in given) return (turn) => runWorkflow(given, turn)
  if ('chat' in given) return (turn) => chat(given, turn)
  return async (turn) => {
    if (!turn.stream || options.streams !== true) return String(await given.query({ query: turn.task }))
    return readDeltas(await given.query({ query: turn.task, stream: true }))
  }
}

async function runWorkflow(workflow: WorkflowLike, turn: AgentTurn) {
  const params = { chatHistory: historyOf(turn) }
  if (!turn.stream) return textOf((await workflow.run(turn.input, params)).data.result)
  return readWorkflow(workflow.runStream(turn.input, params))
}

/** Text arrives in events with a delta. The last event contains the result, for agents that do not stream. */
async function* readWorkflow(events: AsyncIterable<{ data: unknown }>): AsyncGenerator<string> {
  let spoke = false
  for await (const { data } of events) {
    if (typeof data !== 'object' || data === null) continue
    if ('delta' in data && typeof data.delta === 'string') {
      spoke ||= data.delta !== ''
      yield data.delta
    } else if ('result' in data && 'message' in data && !spoke) yield textOf(data.result)
  }
}

async function chat(engine: ChatEngineLike, turn: AgentTurn) {
  const params = { message: turn.input, chatHistory: historyOf(turn) }
  if (!turn.stream) return String(await engine.chat(params))
  return readDeltas(await engine.chat({ ...params, stream: true }))
}

async function* readDeltas(pieces: AsyncIterable<SpokenPiece>): AsyncGenerator<string> {
  for await (const { delta } of pieces) yield delta
}

/** The messages before the last user message, without tool calls and results. */
function historyOf(turn: AgentTurn): LlamaMessage[] {
  const last = turn.messages.findLastIndex((message) => message.role === 'user')
  return turn.messages.slice(0, Math.max(last, 0)).flatMap((message: ChatMessage) => {
    const { role, content } = message
    if (role === 'tool' || role === 'function' || content === null || content === undefined) return []
    return [{ role, content: content as MessageContent }]
  })
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return String(content)
  return content.map((part: { text?: unknown }) => (typeof part.text === 'string' ? part.text : '')).join('')
}
