import type { MultiPromptChain } from '@langchain/classic/chains'
import { PlanoRouter } from '@planojs/langchain'

interface Question {
  input: string
}

interface Answer {
  text: string
}

/** The same destinations and the same default, chosen without a model call. */
export function createAfter(before: MultiPromptChain): PlanoRouter<Question, Answer> {
  return PlanoRouter.fromChains<Question, Answer>(before)
}
