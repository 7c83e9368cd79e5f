export { createRedisStores, type RedisStoresOptions } from './create-redis-stores.ts'
export type { IoredisLike, NodeRedisLike, RedisClient } from './redis-client.ts'
