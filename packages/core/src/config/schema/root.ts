import { z } from 'zod'
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

/** The whole configuration: Plano's names, and ours as a superset. */
export const configSchema = z.strictObject({
  version: z.string().optional(),
  agents: z.array(agentSchema).default([]),
  filters: z.array(filterSchema).default([]),
  listeners: z.array(listenerSchema).default([]),
  model_providers: z.array(modelProviderSchema).default([]),
  model_aliases: z.record(z.string(), modelAliasSchema).default({}),
  routing_preferences: z.array(routingPreferenceSchema).default([]),
  model_metrics_sources: z.array(metricsSourceSchema).default([]),
  routing: routingSchema.default({}),
  prompt_caching: promptCachingSchema.default({}),
  orchestration: orchestrationSchema.default({}),
  resilience: resilienceSchema.default({}),
  overrides: overridesSchema.default({}),
  endpoints: z.record(z.string(), endpointSchema).default({}),
  system_prompt: z.string().optional(),
  prompt_targets: z.array(promptTargetSchema).default([]),
  prompt_guards: promptGuardsSchema.optional(),
  ratelimits: z.array(ratelimitSchema).default([]),
  limits: z.array(limitSchema).default([]),
  response_cache: z
    .strictObject({
      enabled: z.boolean(),
      ttl: duration.optional(),
      max_bytes: byteSize.optional(),
      max_entry_bytes: byteSize.optional(),
    })
    .optional(),
  state_storage: stateStorageSchema.default({ type: 'memory' }),
  tracing: tracingSchema.default({}),
  /** Plano's; read and without effect, there as here. */
  mode: z.enum(['llm', 'prompt']).optional(),
  /** Bodies of filters' refusals as Plano writes them, instead of the client API's error shape. */
  compat: z.enum(['plano']).optional(),
  /** Largest request body. Default 10 MB. */
  max_body: byteSize.optional(),
})

/** What users write. */
export type PlanoConfigInput = z.input<typeof configSchema>
/** What the engine reads: defaults filled in, durations in milliseconds. */
export type PlanoConfig = z.output<typeof configSchema>
