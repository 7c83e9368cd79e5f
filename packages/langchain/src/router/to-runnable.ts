import { _coerceToRunnable, Runnable, type RunnableLike } from '@langchain/core/runnables'
import { PlanoError } from '@planojs/core'
import type { AgentLike, GraphLike } from './router-fields.ts'

/**
 * Converts anything that can act as a Runnable; for an agent, its graph. Throws PlanoError `invalid_config`, naming the
 * `place`, if there is nothing to run.
 */
export function toRunnable<Input, Output>(
  given: RunnableLike<Input, Output> | GraphLike | AgentLike,
  place: string,
): Runnable<Input, Output> {
  if ((typeof given !== 'object' && typeof given !== 'function') || given === null) {
    const what = given === undefined ? 'is missing' : `is ${given === null ? 'null' : `a ${typeof given}`}`
    throw new PlanoError('invalid_config', `${place} ${what}; expected a Runnable, a function, a graph or an agent.`)
  }
  if (!Runnable.isRunnable(given) && isAgent(given)) return given.graph as Runnable<Input, Output>
  return _coerceToRunnable(given as RunnableLike<Input, Output>) as Runnable<Input, Output>
}

function isAgent(given: unknown): given is AgentLike {
  return typeof given === 'object' && given !== null && 'graph' in given && Runnable.isRunnable(given.graph)
}
