export { agentFromHandler, type HandlerAgentOptions, type TurnHandler } from './agent/agent-from-handler.ts'
export {
  createRefusingPlano,
  createRequestPlano,
  type RequestPlano,
  type RequestScene,
} from './bridge/create-request-plano.ts'
export { findPlanoPath, type RoutedPath } from './bridge/find-plano-path.ts'
export { answerNodeRequest, type HandleNodeOptions, handleNodeRequest } from './bridge/handle-node-request.ts'
export { isPlanoPath } from './bridge/is-plano-path.ts'
export { originForm } from './bridge/origin-form.ts'
export { type DoctorQuestion, doctor } from './doctor/doctor.ts'
export { examineOnce } from './doctor/examine-once.ts'
export type { DoctorFinding } from './doctor/finding.ts'
export { type OpenedEngine, openEngine } from './open-engine.ts'
export { type PlanoServer, type ServeOptions, serve } from './serve/serve.ts'
export { type ListenerServer, type ListenerServers, serveListeners } from './serve/serve-listeners.ts'
export {
  createUndiciTransport as createNodeTransport,
  type NodeTransportOptions,
} from './transport/undici-transport.ts'
