export { PlanoRouter } from './plano-router.ts'
export type { ChainDescriptions, RoutingChain } from './read-routing-chain.ts'
export type { RouteResult } from './route-result.ts'
export type { PlanoRouterFields, RouteFields, RouterOrchestration } from './router-fields.ts'
