import * as z from 'zod/mini'
import type { AgentFunction } from '../../contract/execute/agent.ts'
import { resilienceSchema } from './resilience.ts'
import { rollbackSchema } from './rollback.ts'
import { duration, functionOf, headerMap, name } from './values.ts'

const agentApi = z.enum(['chat', 'messages', 'responses'])
const run = functionOf<AgentFunction>('a function (turn) => answer')
const instance = z.strictObject({
  url: name,
  weight: z.optional(z.number().check(z.positive())),
})

const variant = z.strictObject({
  id: name,
  url: z.optional(name),
  instances: z.optional(z.array(instance).check(z.minLength(1))),
  run: z.optional(run),
  /** Share of the traffic in percent. The weights of variants without `shadow` must sum to 100. */
  weight: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** Receives a copy of every request. Its answers are not sent to the client. */
  shadow: z.optional(z.boolean()),
  rollback: z.optional(rollbackSchema),
})

/** An agent: a URL (an HTTP service in any language) or a function in this process. */
export const agentSchema = z.strictObject({
  id: name,
  /** What the agent is for. Listeners may override it. */
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
  /** Forwards the client's authorization and cookies. Default false. */
  passthrough_auth: z.optional(z.boolean()),
  /** A second call with the same input is harmless. Allows retries even after the agent may have acted. */
  idempotent: z.optional(z.boolean()),
  on_error: z.optional(z.enum(['stop', 'skip', 'default'])),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
  resilience: z.optional(resilienceSchema),
})

export type AgentConfig = z.output<typeof agentSchema>
export type AgentVariantConfig = z.output<typeof variant>
