export { agentFromRunnable, type RunnableAgentOptions } from './agent/agent-from-runnable.ts'
export type { ChatPlanoCallOptions, ChatPlanoFields, ChatPlanoSettings, ChatProfile } from './chat/chat-fields.ts'
export { ChatPlano } from './chat/chat-plano.ts'
export { filterFromRetriever, type RetrieverFilterOptions, type RetrieverLike } from './filter-from-retriever.ts'
export {
  type AgentBudget,
  type PlanoAgentMiddleware,
  type PlanoMiddlewareOptions,
  planoMiddleware,
} from './plano-middleware.ts'
export { PlanoRouter } from './router/plano-router.ts'
export type { ChainDescriptions, RoutingChain } from './router/read-routing-chain.ts'
export type { RouteResult } from './router/route-result.ts'
export type {
  AgentLike,
  GraphLike,
  PlanoRouterFields,
  RouteFields,
  RouterOrchestration,
} from './router/router-fields.ts'
