import { z } from 'zod'
import { positiveInt } from './values.ts'

/** When a variant is taken out by itself: margins against the stable variant, tested after every request. */
export const rollbackSchema = z.strictObject({
  /** How much larger its share of failed requests may be. */
  error_rate: z.number().min(0).max(1).optional(),
  /** How many times as long as the stable variant it may take. */
  latency_ratio: z.number().positive().optional(),
  /** How many points lower the quality of its conversations may be. */
  quality: z.number().min(0).max(100).optional(),
  /** Requests of the variant before anything is decided. Default 50. */
  min_requests: positiveInt.optional(),
})
