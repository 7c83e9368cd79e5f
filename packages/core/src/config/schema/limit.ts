import * as z from 'zod/mini'
import { duration, name } from './values.ts'

/** Plano's rate limits, as its documentation describes them. */
export const ratelimitSchema = z.strictObject({
  model: z.optional(z.string()),
  selector: z.optional(z.strictObject({ key: z.string(), value: z.optional(z.string()) })),
  limit: z.optional(
    z.strictObject({
      tokens: z.optional(z.number()),
      requests: z.optional(z.number()),
      cost: z.optional(z.number()),
      unit: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month']),
    }),
  ),
})

const dimension = z.enum(['tenant', 'user', 'key', 'model', 'route', 'agent', 'session'])

/** Limits on requests, tokens or cost per tenant, user, key, model or route. Not part of Plano. */
export const limitSchema = z.strictObject({
  name,
  per: z.optional(
    z.pipe(
      z.union([dimension, z.array(dimension)]),
      z.transform((given) => (Array.isArray(given) ? given : [given])),
    ),
  ),
  match: z.optional(z.record(z.string(), z.string())),
  requests: z.optional(z.number().check(z.positive())),
  tokens: z.optional(z.number().check(z.positive())),
  cost: z.optional(z.number().check(z.positive())),
  window: duration,
  on_exceeded_mid_stream: z.optional(z.enum(['finish', 'stop'])),
})

export type RatelimitConfig = z.output<typeof ratelimitSchema>
export type LimitConfig = z.output<typeof limitSchema>
