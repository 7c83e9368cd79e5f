export { agentFromRunnable, type RunnableAgentOptions } from './agent-from-runnable.ts'
export type { ChatPlanoCallOptions, ChatPlanoFields, ChatPlanoSettings, ChatProfile } from './chat-fields.ts'
export { ChatPlano } from './chat-plano.ts'
export { filterFromRetriever, type RetrieverFilterOptions, type RetrieverLike } from './filter-from-retriever.ts'
export {
  type AgentBudget,
  type PlanoAgentMiddleware,
  type PlanoMiddlewareOptions,
  planoMiddleware,
} from './plano-middleware.ts'
export { PlanoRouter } from './plano-router.ts'
export type { ChainDescriptions, RoutingChain } from './read-routing-chain.ts'
export type { RouteResult } from './route-result.ts'
export type { AgentLike, GraphLike, PlanoRouterFields, RouteFields, RouterOrchestration } from './router-fields.ts'
