import * as z from 'zod/mini'
import { agentSchema } from './agent.ts'
import { filterSchema } from './filter.ts'
import { limitSchema, ratelimitSchema } from './limit.ts'
import { listenerSchema } from './listener.ts'
import { modelAliasSchema, modelProviderSchema, routingPreferenceSchema } from './model.ts'
import { orchestrationSchema } from './orchestration.ts'
import { promptGuardsSchema, promptTargetSchema } from './prompt-target.ts'
import { resilienceSchema } from './resilience.ts'
import { metricsSourceSchema, overridesSchema, promptCachingSchema, routingSchema } from './routing.ts'
import { endpointSchema, stateStorageSchema } from './storage.ts'
import { tracingSchema } from './tracing.ts'
import { byteSize, duration } from './values.ts'

/** The whole configuration: a superset of Plano's. */
export const configSchema = z.strictObject({
  version: z.optional(z.string()),
  agents: z._default(z.array(agentSchema), []),
  filters: z._default(z.array(filterSchema), []),
  listeners: z._default(z.array(listenerSchema), []),
  model_providers: z._default(z.array(modelProviderSchema), []),
  model_aliases: z._default(z.record(z.string(), modelAliasSchema), {}),
  routing_preferences: z._default(z.array(routingPreferenceSchema), []),
  model_metrics_sources: z._default(z.array(metricsSourceSchema), []),
  routing: z._default(routingSchema, {}),
  prompt_caching: z._default(promptCachingSchema, {}),
  orchestration: z._default(orchestrationSchema, {}),
  resilience: z._default(resilienceSchema, {}),
  overrides: z._default(overridesSchema, {}),
  endpoints: z._default(z.record(z.string(), endpointSchema), {}),
  system_prompt: z.optional(z.string()),
  prompt_targets: z._default(z.array(promptTargetSchema), []),
  prompt_guards: z.optional(promptGuardsSchema),
  ratelimits: z._default(z.array(ratelimitSchema), []),
  limits: z._default(z.array(limitSchema), []),
  response_cache: z.optional(
    z.strictObject({
      enabled: z.boolean(),
      ttl: z.optional(duration),
      max_bytes: z.optional(byteSize),
      max_entry_bytes: z.optional(byteSize),
    }),
  ),
  state_storage: z._default(stateStorageSchema, { type: 'memory' }),
  tracing: z._default(tracingSchema, {}),
  /** Plano's key. Accepted without effect, as in Plano itself. */
  mode: z.optional(z.enum(['llm', 'prompt'])),
  /** Writes the bodies of filter refusals as Plano does, instead of in the client API's error shape. */
  compat: z.optional(z.enum(['plano'])),
  /** Largest request body. Default 10 MB. */
  max_body: z.optional(byteSize),
})

/** The type of a configuration as users write it. */
export type PlanoConfigInput = z.input<typeof configSchema>
/** The type of a parsed configuration: defaults filled in, durations in milliseconds. */
export type PlanoConfig = z.output<typeof configSchema>
