import { z } from 'zod'
import type { Encoder } from '../../contract/encoder.ts'
import type { RouterInput, RouterVerdict, RouteTarget } from '../../contract/router.ts'
import { ruleSchema } from './model.ts'
import { duration, functionOf, positiveInt, share } from './values.ts'

/** What a router in code may answer: ids in order, lists of ids that run together among them, or a whole verdict. */
export type RouterFunctionAnswer = string | readonly (string | readonly string[])[] | RouterVerdict | undefined

/** A router in code: gets the conversation and the targets. */
export type RouterFunction = (
  input: RouterInput & { targets: readonly RouteTarget[] },
) => RouterFunctionAnswer | Promise<RouterFunctionAnswer>

/** How agents and routes are chosen and run. Defaults are in `product` order: cheap stages first. */
export const orchestrationSchema = z.strictObject({
  router: z.union([z.enum(['auto', 'local', 'model']), functionOf<RouterFunction>('a function')]).optional(),
  /** Model that decides, as `provider/model` or alias. */
  router_model: z.string().optional(),
  router_prompt: z.string().optional(),
  router_timeout: duration.optional(),
  encoder: z
    .union([
      z.enum(['auto', 'none']),
      z.custom<Encoder>((value) => typeof value === 'object' && value !== null && 'embed' in value),
    ])
    .optional(),
  /** Under it the next stage is asked and in the end the default agent. Default 0.55. */
  confidence: share.optional(),
  max_agents: positiveInt.optional(),
  mode: z.enum(['sequential', 'parallel']).optional(),
  merge: z
    .union([
      z.enum(['concat', 'last']),
      z.strictObject({ model: z.string(), prompt: z.string().optional() }),
      functionOf<(results: readonly { agent: string; text: string }[]) => string | Promise<string>>('a function'),
    ])
    .optional(),
  on_agent_error: z.enum(['stop', 'skip', 'default']).optional(),
  no_match: z.enum(['default', 'refuse']).optional(),
  /** Lets the client see intermediate agents as comments in the stream. Default false. */
  progress: z.boolean().optional(),
  max_hand_offs: z.number().int().min(0).optional(),
  affinity: z.strictObject({ ttl: duration.optional(), enabled: z.boolean().optional() }).optional(),
  rules: z.array(ruleSchema).optional(),
})

export type OrchestrationConfig = z.output<typeof orchestrationSchema>
