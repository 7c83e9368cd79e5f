import { z } from 'zod'
import type { ChatMessage } from '../../contract/message.ts'
import { resilienceSchema } from './resilience.ts'
import { rollbackSchema } from './rollback.ts'
import { functionOf, headerMap, name, positiveInt } from './values.ts'

const instance = z.strictObject({ url: name, weight: z.number().positive().optional() })

/** What a model can take; overrides the catalogue. Prices in US dollars per million tokens. */
const capabilities = z.strictObject({
  context_window: positiveInt.optional(),
  max_output: positiveInt.optional(),
  tools: z.boolean().optional(),
  vision: z.boolean().optional(),
  audio: z.boolean().optional(),
  schema: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  /** Goes on from an answer that is begun in the last message. */
  prefill: z.boolean().optional(),
  price: z
    .strictObject({
      input: z.number().min(0),
      output: z.number().min(0),
      cached_input: z.number().min(0).optional(),
      cache_write: z.number().min(0).optional(),
    })
    .optional(),
  quality: z.number().min(0).max(100).optional(),
})

export const selectionPolicySchema = z.strictObject({
  prefer: z.union([
    z.enum(['cheapest', 'fastest', 'none', 'balanced']),
    functionOf<(models: readonly string[]) => readonly string[]>('a function'),
  ]),
  weights: z
    .strictObject({ price: z.number().optional(), latency: z.number().optional(), quality: z.number().optional() })
    .optional(),
})

/** A route to models, chosen by what the request is about. */
export const routingPreferenceSchema = z.strictObject({
  name,
  description: z.string(),
  examples: z.array(z.string()).optional(),
  models: z.array(name).min(1),
  selection_policy: selectionPolicySchema.optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
})

/** Provider access: one model or a wildcard `provider/*`. Keys may be several; `$VAR` is read from the environment. */
export const modelProviderSchema = z.strictObject({
  model: name,
  name: z.string().optional(),
  access_key: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  default: z.boolean().optional(),
  base_url: z.string().optional(),
  instances: z.array(instance).min(1).optional(),
  passthrough_auth: z.boolean().optional(),
  passthrough: z.boolean().optional(),
  http_host: z.string().optional(),
  provider_interface: z.string().optional(),
  /** The API spoken upstream, when it is not the catalogue's. */
  api: z.enum(['chat', 'messages', 'responses', 'gemini', 'converse']).optional(),
  headers: headerMap.optional(),
  /** A model in code: gets a chat-completions request and answers like an in-process agent. */
  run: z
    .union([
      functionOf<(request: unknown) => unknown>('a function'),
      z.custom<object>((value) => typeof value === 'object' && value !== null),
    ])
    .optional(),
  capabilities: capabilities.optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
  resilience: resilienceSchema.optional(),
  region: z.string().optional(),
  project: z.string().optional(),
  api_version: z.string().optional(),
  internal: z.boolean().optional(),
  routing_preferences: z.array(z.strictObject({ name, description: z.string() })).optional(),
})

export const modelAliasSchema = z.strictObject({
  target: z.string().optional(),
  targets: z
    .array(
      z.strictObject({
        model: name,
        weight: z.number().positive().optional(),
        /** Gets a copy of every request and never answers the client. */
        shadow: z.boolean().optional(),
        rollback: rollbackSchema.optional(),
      }),
    )
    .min(1)
    .optional(),
  fallbacks: z.array(name).optional(),
  input_filters: z.array(name).optional(),
  output_filters: z.array(name).optional(),
})

/** Conditions of a rule or a filter: every one that is present must hold. */
export const ruleConditionSchema = z.union([
  z.strictObject({
    model: z.union([z.string(), z.array(z.string())]).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    tags: z.record(z.string(), z.string()).optional(),
    has_tools: z.boolean().optional(),
    has_images: z.boolean().optional(),
    min_tokens: z.number().int().min(0).optional(),
    max_tokens: z.number().int().min(0).optional(),
    language: z.union([z.string(), z.array(z.string())]).optional(),
    matches: z.string().optional(),
  }),
  functionOf<
    (input: { messages: readonly ChatMessage[]; model?: string; header(name: string): string | undefined }) => boolean
  >('a function'),
])

/** A declarative rule: every condition that is present must hold. */
export const ruleSchema = z.strictObject({
  name,
  when: ruleConditionSchema,
  agents: z.array(name).optional(),
  models: z.array(name).optional(),
  listener: z.string().optional(),
})

export type ModelProviderConfig = z.output<typeof modelProviderSchema>
export type ModelAliasConfig = z.output<typeof modelAliasSchema>
export type RoutingPreferenceConfig = z.output<typeof routingPreferenceSchema>
export type SelectionPolicyConfig = z.output<typeof selectionPolicySchema>
export type RuleConfig = z.output<typeof ruleSchema>
export type ModelCapabilities = z.output<typeof capabilities>
