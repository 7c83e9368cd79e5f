import { AIMessage, isBaseMessage } from '@langchain/core/messages'
import { PlanoError } from '@planojs/core'
import type { RouteResult } from './route-result.ts'

/** Merges the answers of parallel routes: texts become paragraphs, messages become one message. */
export function mergeResults<Output>(results: readonly RouteResult<Output>[]): Output {
  const [first] = results
  if (first !== undefined && results.length === 1) return first.output
  const text = results.map((result) => result.text).join('\n\n')
  if (results.every(({ output }) => typeof output === 'string')) return text as Output
  if (results.every(({ output }) => isBaseMessage(output))) return new AIMessage(text) as Output
  throw new PlanoError('invalid_config', 'Parallel routes whose outputs are neither text nor messages need `merge`.')
}
