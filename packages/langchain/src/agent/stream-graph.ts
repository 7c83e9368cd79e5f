import { isBaseMessage } from '@langchain/core/messages'
import type { Runnable, RunnableConfig } from '@langchain/core/runnables'
import { readText } from '../message/read-text.ts'
import { readInterrupts } from './read-interrupts.ts'

interface GraphStream {
  config: Partial<RunnableConfig>
  nodes: readonly string[] | undefined
}

/** Whether a Runnable is a compiled LangGraph graph. Checked by its marker, so that LangGraph need not be installed. */
export function isGraph(runnable: Runnable): boolean {
  return 'lg_is_pregel' in runnable && runnable.lg_is_pregel === true
}

/** Streams the text of a graph's models. Without any model, the text of the last message in the state. */
export async function* streamGraph(runnable: Runnable, input: unknown, stream: GraphStream): AsyncGenerator<string> {
  const options = { ...stream.config, streamMode: ['messages', 'values'] }
  let state: unknown
  let spoke = false
  for await (const [mode, value] of await runnable.stream(input, options)) {
    if (mode === 'values') {
      state = value
      continue
    }
    const [message, metadata] = value as [unknown, Readonly<Record<string, unknown>>]
    if (!isBaseMessage(message) || message.type !== 'ai') continue
    if (stream.nodes !== undefined && !stream.nodes.includes(String(metadata['langgraph_node']))) continue
    if (message.text === '') continue
    spoke = true
    yield message.text
  }
  const question = readInterrupts(state)
  if (question !== undefined) yield spoke ? `\n\n${question}` : question
  else if (!spoke) yield readText(state)
}
