export { agentFromHandler, type HandlerAgentOptions, type TurnHandler } from './agent-from-handler.ts'
export { createRequestPlano, type RequestPlano, type RequestScene } from './create-request-plano.ts'
export { type HandleNodeOptions, handleNodeRequest } from './handle-node-request.ts'
export { type PlanoServer, type ServeOptions, serve } from './serve.ts'
