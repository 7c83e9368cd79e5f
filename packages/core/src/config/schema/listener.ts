import * as z from 'zod/mini'
import { duration, name } from './values.ts'

const listenerAgent = z.strictObject({
  id: name,
  description: z.optional(z.string()),
  examples: z.optional(z.array(z.string())),
  default: z.optional(z.boolean()),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
  on_error: z.optional(z.enum(['stop', 'skip', 'default'])),
})

/** A named entry point: agents to choose from, or the model proxy. Ports are Plano's; only `serve` uses them. */
export const listenerSchema = z.strictObject({
  type: z.enum(['agent', 'model', 'prompt']),
  name,
  port: z.optional(z.int().check(z.gte(0), z.lte(65_535))),
  address: z.optional(z.string()),
  timeout: z.optional(duration),
  /** Plano's only value. Has no effect: `orchestration.router` selects the router. */
  router: z.optional(z.enum(['plano_orchestrator_v1'])),
  max_retries: z.optional(z.int().check(z.gte(0))),
  agents: z.optional(z.array(listenerAgent)),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
  mode: z.optional(z.enum(['sequential', 'parallel'])),
  on_agent_error: z.optional(z.enum(['stop', 'skip', 'default'])),
  no_match: z.optional(z.enum(['default', 'refuse'])),
})

export type ListenerConfig = z.output<typeof listenerSchema>
