import { MultiPromptChain } from '@langchain/classic/chains'
import type { BaseLanguageModelInterface } from '@langchain/core/language_models/base'

/** A routing chain as LangChain's documentation builds it: one model call to choose, one to answer. */
export function createBefore(llm: BaseLanguageModelInterface): MultiPromptChain {
  return MultiPromptChain.fromLLMAndPrompts(llm, {
    promptNames: ['physics', 'cooking'],
    promptDescriptions: [
      'Questions about physics: forces, energy, light and matter',
      'Questions about cooking: recipes, baking bread and ingredients',
    ],
    promptTemplates: ['You are a physicist.\n{input}', 'You are a cook.\n{input}'],
  })
}
