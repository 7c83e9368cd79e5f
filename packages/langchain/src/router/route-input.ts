import { isBaseMessage } from '@langchain/core/messages'
import type { Runnable } from '@langchain/core/runnables'
import { isGraph } from '../agent/stream-graph.ts'

/** The input of a route. A graph takes a state, so a text or messages are put under `messages`. */
export function routeInput<Input>(runnable: Runnable<Input, unknown>, input: Input): Input {
  if (!isGraph(runnable)) return input
  if (typeof input === 'string') return { messages: [{ role: 'user', content: input }] } as Input
  if (Array.isArray(input)) return { messages: input } as Input
  return isBaseMessage(input) ? ({ messages: [input] } as Input) : input
}
