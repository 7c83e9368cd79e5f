import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'
import type { OperationSurface } from './answer-operation.ts'
import type { OperationsParts } from './assemble-operations.ts'

type AnswerOperation = (exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface }) => Promise<Answer>

/** Embeddings, token counts and passthrough paths. Loaded on first use. */
export function openOperations(parts: OperationsParts): AnswerOperation {
  const module = new LazyModule(async () => (await import('./assemble-operations.ts')).assembleOperations(parts))
  return (exchange, entry) => module.use((answer) => answer(exchange, entry))
}
