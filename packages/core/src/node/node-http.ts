import type * as Http from 'node:http'

/**
 * Not imported, because an import reads every name that a built-in module exports. Among those of `node:http` is
 * `WebSocket`, which would load Node's own fetch and HTTP/2 into every process.
 */
export const nodeHttp: typeof Http = process.getBuiltinModule('node:http')
