export { agentFromHandler, type HandlerAgentOptions, type TurnHandler } from './agent-from-handler.ts'
export {
  createRefusingPlano,
  createRequestPlano,
  type RequestPlano,
  type RequestScene,
} from './create-request-plano.ts'
export { type DoctorQuestion, doctor } from './doctor/doctor.ts'
export { examineOnce } from './doctor/examine-once.ts'
export type { DoctorFinding } from './doctor/finding.ts'
export { findPlanoPath, type RoutedPath } from './find-plano-path.ts'
export { answerNodeRequest, type HandleNodeOptions, handleNodeRequest } from './handle-node-request.ts'
export { isPlanoPath } from './is-plano-path.ts'
export { type OpenedEngine, openEngine } from './open-engine.ts'
export { originForm } from './origin-form.ts'
export { type PlanoServer, type ServeOptions, serve } from './serve.ts'
export { type ListenerServer, type ListenerServers, serveListeners } from './serve-listeners.ts'
export { createUndiciTransport as createNodeTransport, type NodeTransportOptions } from './undici-transport.ts'
