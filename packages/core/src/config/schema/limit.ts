import { z } from 'zod'
import { duration, name } from './values.ts'

/** Plano's rate limits, with the meaning that its documentation gives them. */
export const ratelimitSchema = z.strictObject({
  model: z.string().optional(),
  selector: z.strictObject({ key: z.string(), value: z.string().optional() }).optional(),
  limit: z
    .strictObject({
      tokens: z.number().optional(),
      requests: z.number().optional(),
      cost: z.number().optional(),
      unit: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month']),
    })
    .optional(),
})

const dimension = z.enum(['tenant', 'user', 'key', 'model', 'route', 'agent', 'session'])

/** Ours: limits per tenant, user, key, model or route, over requests, tokens or money. */
export const limitSchema = z.strictObject({
  name,
  per: z
    .union([dimension, z.array(dimension)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional(),
  match: z.record(z.string(), z.string()).optional(),
  requests: z.number().positive().optional(),
  tokens: z.number().positive().optional(),
  cost: z.number().positive().optional(),
  window: duration,
  on_exceeded_mid_stream: z.enum(['finish', 'stop']).optional(),
})

export type RatelimitConfig = z.output<typeof ratelimitSchema>
export type LimitConfig = z.output<typeof limitSchema>
