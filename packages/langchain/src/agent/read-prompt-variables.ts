import type { Runnable } from '@langchain/core/runnables'

interface PromptVariable {
  name: string
  kind: 'text' | 'messages'
}

/** The variables of the prompt that a chain starts with. Undefined if it starts with something else. */
export function readPromptVariables(runnable: Runnable): PromptVariable[] | undefined {
  const first = 'first' in runnable ? runnable.first : runnable
  if (typeof first !== 'object' || first === null || !('inputVariables' in first)) return undefined
  const { inputVariables } = first
  if (!Array.isArray(inputVariables)) return undefined
  const parts = 'promptMessages' in first && Array.isArray(first.promptMessages) ? first.promptMessages : []
  const placeholders = new Set(parts.map((part: { variableName?: unknown }) => part.variableName))
  return inputVariables.map((name: string) => ({ name, kind: placeholders.has(name) ? 'messages' : 'text' }))
}
