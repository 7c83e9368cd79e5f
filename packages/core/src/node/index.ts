export { type HandleNodeOptions, handleNodeRequest } from './handle-node-request.ts'
export { type PlanoServer, type ServeOptions, serve } from './serve.ts'
