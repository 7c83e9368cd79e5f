/** A client of ioredis: `new Redis(url)` or `new Redis.Cluster(nodes)`. */
export interface IoredisLike {
  call(command: string, ...args: string[]): Promise<unknown>
}

/** A connected client of redis (node-redis): `createClient({ url })`. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>
}

/** A client or cluster of ioredis 5 or 6, or a client of redis 4 to 6. The stores do not close it. */
export type RedisClient = IoredisLike | NodeRedisLike

/** Sends one command and resolves to the reply. */
export type SendCommand = (command: string, ...args: string[]) => Promise<unknown>

/** A common interface for both clients. ioredis also has a different `sendCommand`, so its `call` is checked first. */
export function commandsOf(client: RedisClient): SendCommand {
  if ('call' in client) return (command, ...args) => client.call(command, ...args)
  return (command, ...args) => client.sendCommand([command, ...args])
}
