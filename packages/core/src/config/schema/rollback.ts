import * as z from 'zod/mini'
import { positiveInt } from './values.ts'

/**
 * When a variant is rolled back automatically. Margins are relative to the stable variant and checked after every
 * request.
 */
export const rollbackSchema = z.strictObject({
  /** Maximum increase of the share of failed requests. */
  error_rate: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Maximum ratio of its latency to that of the stable variant. */
  latency_ratio: z.optional(z.number().check(z.positive())),
  /** Maximum decrease of conversation quality, in points. */
  quality: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** Number of requests before the variant can be rolled back. Default 50. */
  min_requests: z.optional(positiveInt),
})
