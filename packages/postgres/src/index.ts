export { createPostgresStores, type PostgresStoresOptions } from './create-postgres-stores.ts'
export type { PostgresClient } from './postgres-client.ts'
export { postgresSchema } from './schema.ts'
