import * as z from 'zod/mini'
import { byteSize, duration, headerMap, positiveInt } from './values.ts'

export const endpointSchema = z.strictObject({
  endpoint: z.union([z.string(), z.array(z.string())]),
  protocol: z.optional(z.enum(['http', 'https'])),
  connect_timeout: z.optional(duration),
  http_host: z.optional(z.string()),
  prefix_affinity: z.optional(z.boolean()),
  headers: z.optional(headerMap),
})

export const stateStorageSchema = z.strictObject({
  type: z._default(z.enum(['memory', 'postgres', 'redis']), 'memory'),
  connection_string: z.optional(z.string()),
  ttl: z.optional(duration),
  /** Largest stored response, including its conversation. */
  max_bytes: z.optional(byteSize),
  /** Limits for responses with `background: true`: how many run and how many wait. Others are refused with 429. */
  background: z.optional(
    z.strictObject({ max_running: z.optional(positiveInt), max_queued: z.optional(z.int().check(z.gte(0))) }),
  ),
})

export type EndpointConfig = z.output<typeof endpointSchema>
