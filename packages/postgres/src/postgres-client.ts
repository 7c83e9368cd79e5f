/** The part of a `pg` pool or client that is used; `@electric-sql/pglite` works too. The stores do not close it. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}
