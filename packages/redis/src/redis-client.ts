/** What ioredis gives: `new Redis(url)` or `new Redis.Cluster(nodes)`. */
export interface IoredisLike {
  call(command: string, ...args: string[]): Promise<unknown>
}

/** What redis (node-redis) gives: `createClient({ url })`, connected. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>
}

/** A client or cluster of ioredis 5 or 6, or a client of redis 4 to 6. It is not closed by the stores. */
export type RedisClient = IoredisLike | NodeRedisLike

/** Sends one command and answers what Redis replied. */
export type SendCommand = (command: string, ...args: string[]) => Promise<unknown>

/** One way to speak to both clients. ioredis has a `sendCommand` of another kind besides, so its `call` is looked for first. */
export function commandsOf(client: RedisClient): SendCommand {
  if ('call' in client) return (command, ...args) => client.call(command, ...args)
  return (command, ...args) => client.sendCommand([command, ...args])
}
