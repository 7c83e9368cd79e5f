export {
  agentFromLlamaIndex,
  type ChatEngineLike,
  type QueryEngineLike,
  type WorkflowLike,
} from './agent-from-llamaindex.ts'
export { type PlanoChatOptions, PlanoLLM, type PlanoLLMFields } from './plano-llm.ts'
export { type PlanoRootAgent, type PlanoRootAgentFields, planoRootAgent } from './plano-root-agent.ts'
export { PlanoSelector, type PlanoSelectorFields } from './plano-selector.ts'
