import type { Answer } from '../contract/answer.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { OperationSurface } from './answer-operation.ts'
import type { OperationsParts } from './assemble-operations.ts'

type AnswerOperation = (exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface }) => Promise<Answer>

/** Embeddings, token counts and paths that pass through, loaded for the first of them. */
export function openOperations(parts: OperationsParts): AnswerOperation {
  let opening: Promise<AnswerOperation> | undefined
  async function open(): Promise<AnswerOperation> {
    const { assembleOperations } = await import('./assemble-operations.ts')
    return assembleOperations(parts)
  }
  return async (exchange, entry) => {
    opening ??= open()
    return (await opening)(exchange, entry)
  }
}
