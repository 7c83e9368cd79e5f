/** A client of ioredis: `new Redis(url)` or `new Redis.Cluster(nodes)`. */
export interface IoredisLike {
  call(command: string, ...args: string[]): Promise<unknown>
}

/** A connected client or pool of redis (node-redis): `createClient({ url })`, `createClientPool({ url })`. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>
}

/** A connected cluster of redis (node-redis): `createCluster({ rootNodes })`. */
export interface NodeRedisClusterLike {
  getSlotRandomNode: unknown
  sendCommand(firstKey: string | undefined, isReadonly: boolean | undefined, args: string[]): Promise<unknown>
}

/** A client or cluster of ioredis 5 or 6, or of redis 4 to 6. The stores do not close it. */
export type RedisClient = IoredisLike | NodeRedisLike | NodeRedisClusterLike

/** Sends one command and resolves to the reply. */
export type SendCommand = (command: string, ...args: string[]) => Promise<unknown>

/** A common interface for all clients. ioredis also has a different `sendCommand`, so its `call` is checked first. */
export function commandsOf(client: RedisClient): SendCommand {
  if ('call' in client) return (command, ...args) => client.call(command, ...args)
  if ('getSlotRandomNode' in client)
    return (command, ...args) => client.sendCommand(keyOf(command, args), false, [command, ...args])
  return (command, ...args) => client.sendCommand([command, ...args])
}

/** The key that determines the node of a cluster. A script is followed by the number of its keys. */
function keyOf(command: string, args: readonly string[]): string | undefined {
  return command.startsWith('EVAL') ? args[2] : args[0]
}

/** A reply of Redis that refuses a command, such as `NOPERM …` or `READONLY …`. Errors of connections have a code. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && !('code' in error) && /^[A-Z][A-Z\d]+ /.test(error.message)
}

/** The node is a replica. After a failover, connections to the former primary may stay open. */
export function isReadonly(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('READONLY ')
}
