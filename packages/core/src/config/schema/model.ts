import * as z from 'zod/mini'
import type { ModelFunction } from '../../contract/execute/model-function.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { resilienceSchema } from './resilience.ts'
import { rollbackSchema } from './rollback.ts'
import { functionOf, headerMap, name, positiveInt } from './values.ts'

const instance = z.strictObject({ url: name, weight: z.optional(z.number().check(z.positive())) })

const rates = {
  input: z.number().check(z.gte(0)),
  output: z.number().check(z.gte(0)),
  cached_input: z.optional(z.number().check(z.gte(0))),
  cache_write: z.optional(z.number().check(z.gte(0))),
}

/** Abilities and limits of a model; overrides the catalogue. Prices in US dollars per million tokens. */
const capabilities = z.strictObject({
  context_window: z.optional(positiveInt),
  max_output: z.optional(positiveInt),
  tools: z.optional(z.boolean()),
  vision: z.optional(z.boolean()),
  audio: z.optional(z.boolean()),
  schema: z.optional(z.boolean()),
  reasoning: z.optional(z.boolean()),
  /** Continues an answer that the last message begins. */
  prefill: z.optional(z.boolean()),
  price: z.optional(
    z.strictObject({
      ...rates,
      /** Rates of requests with more than `tokens` tokens in the prompt. */
      above: z.optional(z.array(z.strictObject({ tokens: positiveInt, ...rates }))),
    }),
  ),
  quality: z.optional(z.number().check(z.gte(0), z.lte(100))),
})

const selectionPolicySchema = z.strictObject({
  prefer: z.union([
    z.enum(['cheapest', 'fastest', 'none', 'balanced']),
    functionOf<(models: readonly string[]) => readonly string[]>('a function'),
  ]),
  weights: z.optional(
    z.strictObject({ price: z.optional(z.number()), latency: z.optional(z.number()), quality: z.optional(z.number()) }),
  ),
})

/** A route to models, chosen by the topic of the request. */
export const routingPreferenceSchema = z.strictObject({
  name,
  description: z.string(),
  examples: z.optional(z.array(z.string())),
  models: z.array(name).check(z.minLength(1)),
  selection_policy: z.optional(selectionPolicySchema),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
})

/**
 * Access to a provider: one model or a wildcard `provider/*`. There may be several keys. `$VAR` is read from the
 * environment.
 */
export const modelProviderSchema = z.strictObject({
  model: name,
  name: z.optional(z.string()),
  access_key: z.optional(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])),
  default: z.optional(z.boolean()),
  base_url: z.optional(z.string()),
  instances: z.optional(z.array(instance).check(z.minLength(1))),
  passthrough_auth: z.optional(z.boolean()),
  passthrough: z.optional(z.boolean()),
  http_host: z.optional(z.string()),
  provider_interface: z.optional(z.string()),
  /** The API to use upstream. Default: the catalogue's. */
  api: z.optional(z.enum(['chat', 'messages', 'responses', 'gemini', 'converse'])),
  headers: z.optional(headerMap),
  /** A model in code: a function, a language model of the AI SDK, or a chat model of LangChain. */
  run: z.optional(
    z.union([
      functionOf<ModelFunction>('a function (request) => answer'),
      z.custom<object>((value) => typeof value === 'object' && value !== null),
    ]),
  ),
  capabilities: z.optional(capabilities),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
  resilience: z.optional(resilienceSchema),
  region: z.optional(z.string()),
  project: z.optional(z.string()),
  api_version: z.optional(z.string()),
  internal: z.optional(z.boolean()),
  routing_preferences: z.optional(z.array(z.strictObject({ name, description: z.string() }))),
})

export const modelAliasSchema = z.strictObject({
  target: z.optional(z.string()),
  targets: z.optional(
    z
      .array(
        z.strictObject({
          model: name,
          weight: z.optional(z.number().check(z.positive())),
          /** Receives a copy of every request. Its answers are not sent to the client. */
          shadow: z.optional(z.boolean()),
          rollback: z.optional(rollbackSchema),
        }),
      )
      .check(z.minLength(1)),
  ),
  fallbacks: z.optional(z.array(name)),
  input_filters: z.optional(z.array(name)),
  output_filters: z.optional(z.array(name)),
})

/** Conditions of a rule or filter. All conditions that are present must hold. */
export const ruleConditionSchema = z.union([
  z.strictObject({
    model: z.optional(z.union([z.string(), z.array(z.string())])),
    headers: z.optional(z.record(z.string(), z.string())),
    metadata: z.optional(z.record(z.string(), z.string())),
    tags: z.optional(z.record(z.string(), z.string())),
    has_tools: z.optional(z.boolean()),
    has_images: z.optional(z.boolean()),
    min_tokens: z.optional(z.int().check(z.gte(0))),
    max_tokens: z.optional(z.int().check(z.gte(0))),
    language: z.optional(z.union([z.string(), z.array(z.string())])),
    matches: z.optional(z.string()),
  }),
  functionOf<
    (input: { messages: readonly ChatMessage[]; model?: string; header(name: string): string | undefined }) => boolean
  >('a function'),
])

/** A declarative routing rule. All conditions that are present must hold. */
export const ruleSchema = z.strictObject({
  name,
  when: ruleConditionSchema,
  agents: z.optional(z.array(name)),
  models: z.optional(z.array(name)),
  listener: z.optional(z.string()),
})

export type ModelProviderConfig = z.output<typeof modelProviderSchema>
export type RoutingPreferenceConfig = z.output<typeof routingPreferenceSchema>
export type SelectionPolicyConfig = z.output<typeof selectionPolicySchema>
export type RuleConfig = z.output<typeof ruleSchema>
export type ModelCapabilities = z.output<typeof capabilities>
