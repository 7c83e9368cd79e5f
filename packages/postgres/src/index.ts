export { createPostgresStores, type PostgresClient, type PostgresStoresOptions } from './create-postgres-stores.ts'
export { postgresSchema } from './schema.ts'
