import { type BaseMessage, isBaseMessage } from '@langchain/core/messages'
import type { Runnable, RunnableConfig } from '@langchain/core/runnables'
import { isInterrupt } from './read-interrupts.ts'

/** A compiled graph that keeps its threads. */
interface KeptGraph {
  checkpointer: object
  getState(config: Partial<RunnableConfig>): Promise<{
    values?: { messages?: unknown }
    tasks?: readonly { interrupts?: readonly unknown[] }[]
  }>
}

/** Resumes an interrupted graph. LangGraph recognises its `Command` by this name, so that it need not be installed. */
class ResumeCommand {
  readonly lg_name = 'Command'
  readonly resume: unknown

  constructor(resume: unknown) {
    this.resume = resume
  }
}

/**
 * The input of a graph for one turn. Clients send the whole conversation; a graph with a checkpointer has most of it in
 * its thread, so only what is new there is sent. The question of an interrupt is answered with the text of the turn.
 */
export async function continueThread(
  graph: Runnable,
  config: Partial<RunnableConfig>,
  { messages, text }: { messages: readonly BaseMessage[]; text: string },
): Promise<unknown> {
  if (!keepsThreads(graph) || config.configurable?.['thread_id'] === undefined) return { messages }
  const { values, tasks = [] } = await graph.getState(config)
  const interrupts = tasks.flatMap((task) => task.interrupts ?? []).filter(isInterrupt)
  if (interrupts.length === 1) return new ResumeCommand(text)
  if (interrupts.length > 1) return new ResumeCommand(Object.fromEntries(interrupts.map(({ id }) => [id, text])))
  const known = Array.isArray(values?.messages) ? values.messages.filter(isBaseMessage) : []
  return { messages: withoutKnown(messages, known) }
}

function keepsThreads(graph: unknown): graph is KeptGraph {
  const { checkpointer, getState } = graph as Partial<KeptGraph>
  return typeof checkpointer === 'object' && checkpointer !== null && typeof getState === 'function'
}

/** The messages after those that the thread begins with, in order; at least the last one. */
function withoutKnown(messages: readonly BaseMessage[], known: readonly BaseMessage[]): readonly BaseMessage[] {
  let place = 0
  const isKnown = (message: BaseMessage) => {
    const found = known.findIndex(
      (other, index) => index >= place && other.type === message.type && other.text === message.text,
    )
    if (found >= 0) place = found + 1
    return found >= 0
  }
  const first = messages.findIndex((message) => !isKnown(message))
  return messages.slice(first < 0 ? -1 : first)
}
