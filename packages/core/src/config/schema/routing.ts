import { z } from 'zod'
import { duration, functionOf, positiveInt, share } from './values.ts'

export const routingSchema = z.strictObject({
  llm_provider: z.string().optional(),
  model: z.string().optional(),
  session_ttl_seconds: positiveInt.optional(),
  session_max_entries: positiveInt.optional(),
  session_cache: z
    .strictObject({
      type: z.enum(['memory', 'redis']).optional(),
      url: z.string().optional(),
      tenant_header: z.string().optional(),
    })
    .optional(),
  /** What changing a warm session's model may cost, in percent of what the session costs anyway. */
  routing_budget: z
    .strictObject({
      max_switch_spend_pct: z.number().min(0).max(100),
      replenish_on_rebind: z.boolean().optional(),
      /** Price of a cached token as a share of an uncached one. Default 0.1. */
      cache_read_discount: share.optional(),
      record_counterfactual: z.boolean().optional(),
    })
    .optional(),
  route_on_user_only: z.boolean().optional(),
  /** pin: the first decision holds until the TTL ends. follow: Plano's, routing goes on every turn. Default pin. */
  session_mode: z.enum(['pin', 'follow']).optional(),
  /** Preferences override a model that the client named. Default false; Plano does it silently. */
  override_model: z.boolean().optional(),
})

export const metricsSourceSchema = z.strictObject({
  type: z.enum(['cost', 'latency']),
  provider: z.union([
    z.enum(['digitalocean', 'models.dev', 'prometheus', 'file']),
    functionOf<() => unknown>('a function'),
  ]),
  url: z.string().optional(),
  path: z.string().optional(),
  query: z.string().optional(),
  refresh_interval: positiveInt.optional(),
  model_aliases: z.record(z.string(), z.string()).optional(),
})

export const promptCachingSchema = z.strictObject({
  enabled: z.boolean().optional(),
  /** Keeps a session on the model that holds its cache. Default true when enabled. */
  session_affinity: z.boolean().optional(),
  /** Marks the prefix for providers that want it marked. Default true when enabled. */
  inject_cache_control: z.boolean().optional(),
  /** Shorter prompts are not marked. Default 1024 tokens. */
  min_prefix_tokens: z.number().int().min(0).optional(),
  session_ttl_seconds: positiveInt.optional(),
  /** How prompts are marked. auto: as the provider wants it. */
  strategy: z.enum(['auto', 'breakpoints', 'content_part', 'none']).optional(),
  ttl: z.enum(['5m', '1h']).optional(),
  prefix_affinity: z.boolean().optional(),
})

export const overridesSchema = z.looseObject({
  llm_routing_model: z.string().optional(),
  agent_orchestration_model: z.string().optional(),
  orchestrator_model_context_length: positiveInt.optional(),
  disable_signals: z.boolean().optional(),
  upstream_connect_timeout: duration.optional(),
  upstream_tls_ca_path: z.string().optional(),
  optimize_context_window: z.boolean().optional(),
  use_agent_orchestrator: z.boolean().optional(),
  prompt_target_intent_matching_threshold: z.number().optional(),
})
