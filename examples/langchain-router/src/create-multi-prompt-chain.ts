import { MultiPromptChain } from '@langchain/classic/chains'
import type { BaseLanguageModelInterface } from '@langchain/core/language_models/base'

/** Creates a routing chain as in LangChain's documentation. It calls the model twice: to choose a prompt, and to answer. */
export function createMultiPromptChain(llm: BaseLanguageModelInterface): MultiPromptChain {
  return MultiPromptChain.fromLLMAndPrompts(llm, {
    promptNames: ['physics', 'cooking'],
    promptDescriptions: [
      'Questions about physics: forces, energy, light and matter',
      'Questions about cooking: recipes, baking bread and ingredients',
    ],
    promptTemplates: ['You are a physicist.\n{input}', 'You are a cook.\n{input}'],
  })
}
