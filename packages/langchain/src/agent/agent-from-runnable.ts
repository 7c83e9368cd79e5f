import { type BaseMessage, type BaseMessageLike, coerceMessageLikeToMessage } from '@langchain/core/messages'
import type { Runnable, RunnableConfig, RunnableLike } from '@langchain/core/runnables'
import type { AgentFunction, AgentTurn, ChatMessage } from '@planojs/core'
import { readText } from '../message/read-text.ts'
import type { AgentLike, GraphLike } from '../router/router-fields.ts'
import { toRunnable } from '../router/to-runnable.ts'
import { continueThread } from './continue-thread.ts'
import { readInterrupts } from './read-interrupts.ts'
import { readPromptVariables } from './read-prompt-variables.ts'
import { isGraph, streamGraph } from './stream-graph.ts'

/** Options of `agentFromRunnable`: how a turn becomes the Runnable's input, and its output the answer. */
export interface RunnableAgentOptions<Input = unknown, Output = unknown> {
  /**
   * The Runnable's input. Default: `{ messages }` for graphs and agents, the prompt's variables for a chain that starts
   * with a prompt, and the list of messages for everything else. A graph with a checkpointer and a `thread_id` gets only
   * the messages that are new to its thread, and the text of the turn as the answer to its interrupt.
   */
  input?: (turn: AgentTurn, messages: BaseMessage[]) => Input | Promise<Input>
  /** Extracts the text of an output that is not streamed. Default: its text, or that of its last message. */
  output?: (output: Output) => string
  /** Configuration of the run, such as `configurable.thread_id` for a graph with a checkpointer. */
  config?: (turn: AgentTurn) => Partial<RunnableConfig>
  /** Nodes of a graph whose output is streamed to the user. Default: all. */
  nodes?: readonly string[]
}

/**
 * Turns a Runnable, a compiled LangGraph graph or an agent from `createAgent` into an in-process agent. Streams if the
 * client does. A client disconnect aborts the run.
 */
export function agentFromRunnable<Input = unknown, Output = unknown>(
  given: RunnableLike<Input, Output> | GraphLike | AgentLike,
  options: RunnableAgentOptions<Input, Output> = {},
): AgentFunction {
  const runnable = toRunnable(given, 'agentFromRunnable: its argument')
  return async (turn) => {
    const messages = turn.messages.map(toMessage)
    const config = configOf(turn, options)
    const given = await options.input?.(turn, messages)
    const input = (given ?? (await defaultInput(runnable, { turn, messages, config }))) as Input
    if (!turn.stream || options.output !== undefined) {
      const output = await runnable.invoke(input, config)
      return options.output === undefined
        ? (readInterrupts(output) ?? readText(output))
        : options.output(output as Output)
    }
    if (isGraph(runnable)) return streamGraph(runnable, input, { config, nodes: options.nodes })
    return streamTexts(await runnable.stream(input, config))
  }
}

function configOf(turn: AgentTurn, options: Pick<RunnableAgentOptions, 'config'>): Partial<RunnableConfig> {
  const own = options.config?.(turn) ?? {}
  const facts = { plano_request: turn.requestId, plano_agent: turn.agent }
  return { ...own, signal: turn.signal, metadata: { ...own.metadata, ...facts } }
}

/** LangChain accepts chat-completions messages, except for null content. */
function toMessage(message: ChatMessage): BaseMessage {
  return coerceMessageLikeToMessage({ ...message, content: message.content ?? '' } as BaseMessageLike)
}

interface TurnInput {
  turn: AgentTurn
  messages: BaseMessage[]
  config: Partial<RunnableConfig>
}

function defaultInput(runnable: Runnable, { turn, messages, config }: TurnInput): unknown {
  if (isGraph(runnable)) return continueThread(runnable, config, { messages, text: turn.input })
  const variables = readPromptVariables(runnable)
  if (variables === undefined) return messages
  return Object.fromEntries(
    variables.map(({ name, kind }) => {
      if (kind === 'text') return [name, turn.input]
      // A message placeholder next to a text variable gets the messages before the question.
      return [name, variables.some((other) => other.kind === 'text') ? messages.slice(0, -1) : messages]
    }),
  )
}

/** Streams the text of chunks; for outputs that are not text, that of the last one. */
async function* streamTexts(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let last: unknown
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') yield chunk
    else if (typeof chunk === 'object' && chunk !== null && 'text' in chunk && typeof chunk.text === 'string') {
      yield chunk.text
    } else last = chunk
  }
  if (last !== undefined) yield readText(last)
}
