import * as z from 'zod/mini'
import { positiveInt } from './values.ts'

/** When a variant is taken out by itself: margins against the stable variant, tested after every request. */
export const rollbackSchema = z.strictObject({
  /** How much larger its share of failed requests may be. */
  error_rate: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** How many times as long as the stable variant it may take. */
  latency_ratio: z.optional(z.number().check(z.positive())),
  /** How many points lower the quality of its conversations may be. */
  quality: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** Requests of the variant before anything is decided. Default 50. */
  min_requests: z.optional(positiveInt),
})
