export { agentRoute } from './agent-route.ts'
export { planoAgent } from './plano-agent.ts'
export { type PlanoMiddleware, type PlanoMiddlewareOptions, planoMiddleware } from './plano-middleware.ts'
