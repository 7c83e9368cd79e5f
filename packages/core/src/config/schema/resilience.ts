import * as z from 'zod/mini'
import { duration, positiveInt, share } from './values.ts'

/** How a failed attempt may end. */
const failure = z.enum([
  'rate_limited',
  'overloaded',
  'timeout',
  'network',
  'server_error',
  'stream_error',
  'context_length',
  'authentication',
  'content_policy',
  'unsupported',
  'bad_request',
  'filter_rejected',
  'filter_failed',
])

/**
 * Retries, circuit breaker, timeouts and load balancing of one upstream. Each part defaults to the next higher level.
 */
export const resilienceSchema = z.strictObject({
  retry: z.optional(
    z.strictObject({
      /** Most attempts per request over all upstreams, including the first. Default 3. */
      max_attempts: z.optional(z.int().check(z.gte(1), z.lte(20))),
      backoff: z.optional(z.strictObject({ initial: z.optional(duration), max: z.optional(duration) })),
      /** Maximum share of retries among recent requests. Default 0.2. */
      budget: z.optional(share),
      /** Additional outcomes that may be retried on another candidate, such as "content_policy". */
      on: z.optional(z.array(failure)),
    }),
  ),
  circuit_breaker: z.optional(
    z.union([
      z.literal(false),
      z.strictObject({
        failure_rate: z.optional(share),
        consecutive_failures: z.optional(positiveInt),
        window: z.optional(duration),
        min_requests: z.optional(positiveInt),
        open_for: z.optional(duration),
        half_open_probes: z.optional(positiveInt),
      }),
    ]),
  ),
  timeout: z.optional(
    z.strictObject({
      connect: z.optional(duration),
      first_byte: z.optional(duration),
      idle: z.optional(duration),
      total: z.optional(duration),
    }),
  ),
  load_balancing: z.optional(z.enum(['round_robin', 'weighted', 'least_outstanding', 'peak_ewma', 'consistent_hash'])),
  /** Largest share of instances that may be ejected at once. Default 0.5. */
  max_ejected: z.optional(share),
  slow_start: z.optional(duration),
  health_check: z.optional(
    z.strictObject({
      path: z.string(),
      interval: z.optional(duration),
      timeout: z.optional(duration),
      healthy_after: z.optional(positiveInt),
      unhealthy_after: z.optional(positiveInt),
    }),
  ),
  bulkhead: z.optional(
    z.strictObject({
      max_concurrent: positiveInt,
      max_queue: z.optional(z.int().check(z.gte(0))),
      queue_timeout: z.optional(duration),
    }),
  ),
  hedge: z.optional(z.strictObject({ after: duration, max_extra: z.optional(positiveInt), budget: z.optional(share) })),
  /**
   * What happens when a stream breaks after it began: end with an error event, or let another model continue. Default
   * "error".
   */
  on_broken_stream: z.optional(z.enum(['error', 'continue'])),
})

export type ResilienceConfig = z.output<typeof resilienceSchema>
