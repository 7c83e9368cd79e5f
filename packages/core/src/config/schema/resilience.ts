import { z } from 'zod'
import { duration, positiveInt, share } from './values.ts'

/** Retries, breakers, timeouts and balancing of one upstream; every part falls back to the next wider level. */
export const resilienceSchema = z.strictObject({
  retry: z
    .strictObject({
      /** Attempts over all upstreams of one request, the first included. Default 3. */
      max_attempts: z.number().int().min(1).max(20).optional(),
      backoff: z.strictObject({ initial: duration.optional(), max: duration.optional() }).optional(),
      /** Retries as a share of recent requests; above it nothing is retried. Default 0.2. */
      budget: share.optional(),
      /** Outcomes that go to another candidate beside the usual ones, such as "content_policy". */
      on: z.array(z.string()).optional(),
    })
    .optional(),
  circuit_breaker: z
    .union([
      z.literal(false),
      z.strictObject({
        failure_rate: share.optional(),
        consecutive_failures: positiveInt.optional(),
        window: duration.optional(),
        min_requests: positiveInt.optional(),
        open_for: duration.optional(),
        half_open_probes: positiveInt.optional(),
      }),
    ])
    .optional(),
  timeout: z
    .strictObject({
      connect: duration.optional(),
      first_byte: duration.optional(),
      idle: duration.optional(),
      total: duration.optional(),
    })
    .optional(),
  load_balancing: z.enum(['round_robin', 'weighted', 'least_outstanding', 'peak_ewma', 'consistent_hash']).optional(),
  /** Largest share of instances that may be ejected at once. Default 0.5. */
  max_ejected: share.optional(),
  slow_start: duration.optional(),
  health_check: z
    .strictObject({
      path: z.string(),
      interval: duration.optional(),
      timeout: duration.optional(),
      healthy_after: positiveInt.optional(),
      unhealthy_after: positiveInt.optional(),
    })
    .optional(),
  bulkhead: z
    .strictObject({
      max_concurrent: positiveInt,
      max_queue: z.number().int().min(0).optional(),
      queue_timeout: duration.optional(),
    })
    .optional(),
  hedge: z.strictObject({ after: duration, max_extra: positiveInt.optional(), budget: share.optional() }).optional(),
  /** After the stream began: end in an error event, or let another model continue the text. Default "error". */
  on_broken_stream: z.enum(['error', 'continue']).optional(),
})

export type ResilienceConfig = z.output<typeof resilienceSchema>
