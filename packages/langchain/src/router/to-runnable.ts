import { _coerceToRunnable, Runnable, type RunnableLike } from '@langchain/core/runnables'
import type { AgentLike, GraphLike } from './router-fields.ts'

/** Converts anything that can act as a Runnable; for an agent, its graph. */
export function toRunnable<Input, Output>(
  given: RunnableLike<Input, Output> | GraphLike | AgentLike,
): Runnable<Input, Output> {
  if (!Runnable.isRunnable(given) && isAgent(given)) return given.graph as Runnable<Input, Output>
  return _coerceToRunnable(given as RunnableLike<Input, Output>) as Runnable<Input, Output>
}

function isAgent(given: unknown): given is AgentLike {
  return typeof given === 'object' && given !== null && 'graph' in given && Runnable.isRunnable(given.graph)
}
