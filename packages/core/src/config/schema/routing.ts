import { z } from 'zod'
import { duration, functionOf, headerMap, name, positiveInt, share } from './values.ts'

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
  /** Prices of changing a warm session's model; keys as Plano's. */
  routing_budget: z.record(z.string(), z.unknown()).optional(),
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
  cache_read_discount: share.optional(),
  strategy: z.string().optional(),
  ttl: z.string().optional(),
  min_tokens: z.number().int().min(0).optional(),
  prefix_affinity: z.boolean().optional(),
})

export const ratelimitSchema = z.strictObject({
  model: z.string().optional(),
  selector: z.strictObject({ key: z.string(), value: z.string().optional() }).optional(),
  limit: z
    .strictObject({
      tokens: z.number().optional(),
      requests: z.number().optional(),
      cost: z.number().optional(),
      unit: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month']),
    })
    .optional(),
})

/** Ours: limits per tenant, user, key, model or route, over requests, tokens or money. */
export const limitSchema = z.strictObject({
  name,
  per: z.array(z.enum(['tenant', 'user', 'key', 'model', 'route', 'agent', 'session'])).optional(),
  match: z.record(z.string(), z.string()).optional(),
  requests: z.number().positive().optional(),
  tokens: z.number().positive().optional(),
  cost: z.number().positive().optional(),
  window: duration,
  on_exceeded_mid_stream: z.enum(['finish', 'stop']).optional(),
})

export const tracingSchema = z.strictObject({
  random_sampling: z.number().min(0).max(100).optional(),
  sampling_rate: z.number().optional(),
  trace_arch_internal: z.boolean().optional(),
  opentracing_grpc_endpoint: z.string().optional(),
  span_attributes: z
    .strictObject({
      header_prefixes: z.array(z.string()).optional(),
      static: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  exporters: z.array(z.record(z.string(), z.unknown())).optional(),
  capture_content: z.boolean().optional(),
  max_content_chars: positiveInt.optional(),
})

export const endpointSchema = z.strictObject({
  endpoint: z.union([z.string(), z.array(z.string())]),
  protocol: z.enum(['http', 'https']).optional(),
  connect_timeout: duration.optional(),
  http_host: z.string().optional(),
  prefix_affinity: z.boolean().optional(),
  headers: headerMap.optional(),
})

export const stateStorageSchema = z.strictObject({
  type: z.enum(['memory', 'postgres', 'redis']),
  connection_string: z.string().optional(),
  ttl: duration.optional(),
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
