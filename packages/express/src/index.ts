export { type PlanoMiddleware, type PlanoMiddlewareOptions, planoMiddleware } from './plano-middleware.ts'
