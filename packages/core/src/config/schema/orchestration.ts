import * as z from 'zod/mini'
import type { Encoder } from '../../contract/decide/encoder.ts'
import type { RouterInput, RouterVerdict, RouteTarget } from '../../contract/decide/router.ts'
import { ruleSchema } from './model.ts'
import { duration, functionOf, positiveInt, share } from './values.ts'

/** What a router in code may return: ids in order (a nested list runs in parallel), or a complete verdict. */
export type RouterFunctionAnswer = string | readonly (string | readonly string[])[] | RouterVerdict | undefined

/** A router in code. Receives the conversation and the targets. */
export type RouterFunction = (
  input: RouterInput & { targets: readonly RouteTarget[] },
) => RouterFunctionAnswer | Promise<RouterFunctionAnswer>

/** How agents and routes are chosen and run. The router stages run in order of cost, cheapest first. */
export const orchestrationSchema = z.strictObject({
  router: z.optional(z.union([z.enum(['auto', 'local', 'model']), functionOf<RouterFunction>('a function')])),
  /** The model used as a router, as `provider/model` or alias. */
  router_model: z.optional(z.string()),
  router_prompt: z.optional(z.string()),
  router_timeout: z.optional(duration),
  encoder: z.optional(
    z.union([
      z.enum(['auto', 'none']),
      z.custom<Encoder>((value) => typeof value === 'object' && value !== null && 'embed' in value),
    ]),
  ),
  /** Below this confidence the next stage decides, and finally the default agent. Default 0.55. */
  confidence: z.optional(share),
  max_agents: z.optional(positiveInt),
  mode: z.optional(z.enum(['sequential', 'parallel'])),
  merge: z.optional(
    z.union([
      z.enum(['concat', 'last']),
      z.strictObject({ model: z.string(), prompt: z.optional(z.string()) }),
      functionOf<(results: readonly { agent: string; text: string }[]) => string | Promise<string>>('a function'),
    ]),
  ),
  on_agent_error: z.optional(z.enum(['stop', 'skip', 'default'])),
  no_match: z.optional(z.enum(['default', 'refuse'])),
  /** Shows intermediate agents to the client as comments in the stream. Default false. */
  progress: z.optional(z.boolean()),
  max_hand_offs: z.optional(z.int().check(z.gte(0))),
  affinity: z.optional(z.strictObject({ ttl: z.optional(duration), enabled: z.optional(z.boolean()) })),
  rules: z.optional(z.array(ruleSchema)),
})

export type OrchestrationConfig = z.output<typeof orchestrationSchema>
