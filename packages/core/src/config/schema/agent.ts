import * as z from 'zod/mini'
import type { AgentFunction } from '../../contract/agent.ts'
import { resilienceSchema } from './resilience.ts'
import { rollbackSchema } from './rollback.ts'
import { duration, functionOf, headerMap, name } from './values.ts'

const agentApi = z.enum(['chat', 'messages', 'responses'])
const run = functionOf<AgentFunction>('a function (turn) => answer')
const instance = z.strictObject({
  url: name,
  weight: z.optional(z.number().check(z.positive())),
  zone: z.optional(z.string()),
})

const variant = z.strictObject({
  id: name,
  url: z.optional(name),
  instances: z.optional(z.array(instance).check(z.minLength(1))),
  run: z.optional(run),
  /** Share of the traffic in percent; the weights of variants without `shadow` sum to 100. */
  weight: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** Gets a copy of every request and never answers the client. */
  shadow: z.optional(z.boolean()),
  rollback: z.optional(rollbackSchema),
})

/** Something that answers a conversation: a URL in any language, or a function in this process. */
export const agentSchema = z.strictObject({
  id: name,
  /** What the agent is for; listeners may say otherwise. */
  description: z.optional(z.string()),
  examples: z.optional(z.array(z.string())),
  default: z.optional(z.boolean()),
  url: z.optional(name),
  instances: z.optional(z.array(instance).check(z.minLength(1))),
  run: z.optional(run),
  variants: z.optional(z.array(variant).check(z.minLength(1))),
  api: z.optional(agentApi),
  model: z.optional(z.string()),
  timeout: z.optional(duration),
  headers: z.optional(headerMap),
  /** Sends the client's authorization and cookies on. Default false. */
  passthrough_auth: z.optional(z.boolean()),
  /** A second call with the same input does no harm: allows retries after the agent may have acted. */
  idempotent: z.optional(z.boolean()),
  on_error: z.optional(z.enum(['stop', 'skip', 'default'])),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
  resilience: z.optional(resilienceSchema),
})

export type AgentConfig = z.output<typeof agentSchema>
export type AgentVariantConfig = z.output<typeof variant>
