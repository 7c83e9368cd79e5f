import { z } from 'zod'
import { duration, name } from './values.ts'

const listenerAgent = z.strictObject({
  id: name,
  description: z.string().optional(),
  examples: z.array(z.string()).optional(),
  default: z.boolean().optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
  on_error: z.enum(['stop', 'skip', 'default']).optional(),
})

/** A named door: agents to choose from, or the model proxy. Ports are Plano's; only `serve` looks at them. */
export const listenerSchema = z.strictObject({
  type: z.enum(['agent', 'model', 'prompt']),
  name,
  port: z.number().int().min(0).max(65_535).optional(),
  address: z.string().optional(),
  timeout: duration.optional(),
  /** Plano's only value, and without effect: `orchestration.router` chooses. */
  router: z.enum(['plano_orchestrator_v1']).optional(),
  max_retries: z.number().int().min(0).optional(),
  agents: z.array(listenerAgent).optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
  mode: z.enum(['sequential', 'parallel']).optional(),
  on_agent_error: z.enum(['stop', 'skip', 'default']).optional(),
  no_match: z.enum(['default', 'refuse']).optional(),
})

export type ListenerConfig = z.output<typeof listenerSchema>
export type ListenerAgentConfig = z.output<typeof listenerAgent>
