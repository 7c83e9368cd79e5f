import type { MultiPromptChain } from '@langchain/classic/chains'
import { PlanoRouter } from '@planojs/langchain'

interface Question {
  input: string
}

interface Answer {
  text: string
}

/** Creates a router with the destinations and the default of the chain. It chooses without a model call. */
export function createPlanoRouter(chain: MultiPromptChain): PlanoRouter<Question, Answer> {
  return PlanoRouter.fromChains<Question, Answer>(chain)
}
