import { z } from 'zod'
import { byteSize, duration, headerMap, positiveInt } from './values.ts'

export const endpointSchema = z.strictObject({
  endpoint: z.union([z.string(), z.array(z.string())]),
  protocol: z.enum(['http', 'https']).optional(),
  connect_timeout: duration.optional(),
  http_host: z.string().optional(),
  prefix_affinity: z.boolean().optional(),
  headers: headerMap.optional(),
})

export const stateStorageSchema = z.strictObject({
  type: z.enum(['memory', 'postgres', 'redis']),
  connection_string: z.string().optional(),
  ttl: duration.optional(),
  /** Largest stored response, its conversation included. */
  max_bytes: byteSize.optional(),
  /** Responses with `background: true`: made at once, and waiting for that; more are refused with 429. */
  background: z
    .strictObject({ max_running: positiveInt.optional(), max_queued: z.number().int().min(0).optional() })
    .optional(),
})

export type EndpointConfig = z.output<typeof endpointSchema>
export type StateStorageConfig = z.output<typeof stateStorageSchema>
