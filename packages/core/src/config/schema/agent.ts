import { z } from 'zod'
import type { AgentFunction } from '../../contract/agent.ts'
import { resilienceSchema } from './resilience.ts'
import { rollbackSchema } from './rollback.ts'
import { duration, functionOf, headerMap, name } from './values.ts'

const agentApi = z.enum(['chat', 'messages', 'responses'])
const run = functionOf<AgentFunction>('a function (turn) => answer')
const instance = z.strictObject({ url: name, weight: z.number().positive().optional(), zone: z.string().optional() })

const variant = z.strictObject({
  id: name,
  url: name.optional(),
  instances: z.array(instance).min(1).optional(),
  run: run.optional(),
  /** Share of the traffic in percent; the weights of variants without `shadow` sum to 100. */
  weight: z.number().min(0).max(100).optional(),
  /** Gets a copy of every request and never answers the client. */
  shadow: z.boolean().optional(),
  rollback: rollbackSchema.optional(),
})

/** Something that answers a conversation: a URL in any language, or a function in this process. */
export const agentSchema = z.strictObject({
  id: name,
  /** What the agent is for; listeners may say otherwise. */
  description: z.string().optional(),
  examples: z.array(z.string()).optional(),
  default: z.boolean().optional(),
  url: name.optional(),
  instances: z.array(instance).min(1).optional(),
  run: run.optional(),
  variants: z.array(variant).min(1).optional(),
  api: agentApi.optional(),
  model: z.string().optional(),
  timeout: duration.optional(),
  headers: headerMap.optional(),
  /** Sends the client's authorization and cookies on. Default false. */
  passthrough_auth: z.boolean().optional(),
  /** A second call with the same input does no harm: allows retries after the agent may have acted. */
  idempotent: z.boolean().optional(),
  on_error: z.enum(['stop', 'skip', 'default']).optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
  resilience: resilienceSchema.optional(),
})

export type AgentConfig = z.output<typeof agentSchema>
export type AgentVariantConfig = z.output<typeof variant>
export type AgentInstanceConfig = z.output<typeof instance>
