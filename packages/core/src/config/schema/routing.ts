import * as z from 'zod/mini'
import { duration, functionOf, positiveInt, share } from './values.ts'

export const routingSchema = z.strictObject({
  llm_provider: z.optional(z.string()),
  model: z.optional(z.string()),
  session_ttl_seconds: z.optional(positiveInt),
  session_max_entries: z.optional(positiveInt),
  session_cache: z.optional(
    z.strictObject({
      type: z.optional(z.enum(['memory', 'redis'])),
      url: z.optional(z.string()),
      tenant_header: z.optional(z.string()),
    }),
  ),
  /** Limits the extra cost of changing a warm session's model, in percent of what the session costs anyway. */
  routing_budget: z.optional(
    z.strictObject({
      max_switch_spend_pct: z.number().check(z.gte(0), z.lte(100)),
      replenish_on_rebind: z.optional(z.boolean()),
      /** Price of a cached token relative to an uncached one. Default 0.1. */
      cache_read_discount: z.optional(share),
      record_counterfactual: z.optional(z.boolean()),
    }),
  ),
  route_on_user_only: z.optional(z.boolean()),
  /**
   * "pin": the first decision holds until the TTL ends. "follow": every turn is routed again, as in Plano. Default
   * "pin".
   */
  session_mode: z.optional(z.enum(['pin', 'follow'])),
  /** Preferences override the model that the client named. Default false; Plano always does this. */
  override_model: z.optional(z.boolean()),
})

export const metricsSourceSchema = z.strictObject({
  type: z.enum(['cost', 'latency']),
  provider: z.union([
    z.enum(['digitalocean', 'models.dev', 'prometheus', 'file']),
    functionOf<() => unknown>('a function'),
  ]),
  url: z.optional(z.string()),
  path: z.optional(z.string()),
  query: z.optional(z.string()),
  refresh_interval: z.optional(positiveInt),
  model_aliases: z.optional(z.record(z.string(), z.string())),
})

export const promptCachingSchema = z.strictObject({
  enabled: z.optional(z.boolean()),
  /** Keeps a session on the model that holds its prompt cache. Default true when enabled. */
  session_affinity: z.optional(z.boolean()),
  /** Marks the prompt prefix for providers that need a marker. Default true when enabled. */
  inject_cache_control: z.optional(z.boolean()),
  /** Shorter prefixes are not marked. Default 1024 tokens. */
  min_prefix_tokens: z.optional(z.int().check(z.gte(0))),
  session_ttl_seconds: z.optional(positiveInt),
  /** How prompts are marked. "auto": as the provider expects it. */
  strategy: z.optional(z.enum(['auto', 'breakpoints', 'content_part', 'none'])),
  ttl: z.optional(z.enum(['5m', '1h'])),
  prefix_affinity: z.optional(z.boolean()),
})

export const overridesSchema = z.looseObject({
  llm_routing_model: z.optional(z.string()),
  agent_orchestration_model: z.optional(z.string()),
  orchestrator_model_context_length: z.optional(positiveInt),
  disable_signals: z.optional(z.boolean()),
  upstream_connect_timeout: z.optional(duration),
  upstream_tls_ca_path: z.optional(z.string()),
  optimize_context_window: z.optional(z.boolean()),
  use_agent_orchestrator: z.optional(z.boolean()),
  prompt_target_intent_matching_threshold: z.optional(z.number()),
})
