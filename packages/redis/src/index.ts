export { createRedisStores, type RedisStoresOptions } from './create-redis-stores.ts'
export type { IoredisLike, NodeRedisClusterLike, NodeRedisLike, RedisClient } from './redis-client.ts'
