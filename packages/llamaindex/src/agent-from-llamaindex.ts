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

/** As `AgentWorkflow`: what `agent(…)` and `multiAgent(…)` make. */
export interface WorkflowLike {
  run(input: string, params?: { chatHistory: LlamaMessage[] }): PromiseLike<{ data: { result: unknown } }>
  runStream(input: string, params?: { chatHistory: LlamaMessage[] }): AsyncIterable<{ data: unknown }>
}

/** As chat engines. */
export interface ChatEngineLike {
  chat(params: ChatTurn & { stream: true }): Promise<AsyncIterable<SpokenPiece>>
  chat(params: ChatTurn & { stream?: false }): Promise<Spoken>
  chatHistory: unknown
}

/** As query engines, `RouterQueryEngine` among them. */
export interface QueryEngineLike {
  query(params: { query: string; stream: true }): Promise<AsyncIterable<SpokenPiece>>
  query(params: { query: string; stream?: false }): Promise<Spoken>
}

/**
 * A workflow, a chat engine or a query engine of LlamaIndex as an agent in this process. Workflows and chat engines stream;
 * a query engine does where `streams` says that it can. LlamaIndex cannot abort a run: when the client leaves, the engine
 * lets go of it and the run ends by itself.
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

/** Words arrive in events that have a delta; the last event has the result, for agents that do not stream. */
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

/** What was said before the last message of the user, tool calls and their results left out. */
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
