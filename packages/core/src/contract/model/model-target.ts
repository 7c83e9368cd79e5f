import type { ClientDialect, Dialect } from '../wire/dialect.ts'
import type { WireRules } from '../wire/grammar.ts'
import type { ProviderEntry } from './provider.ts'

/** Prices in US dollars per million tokens. */
export interface ModelPrice extends ModelRates {
  /** Rates of requests with larger prompts, in ascending order of `tokens`. */
  above?: readonly PriceTier[]
}

export interface ModelRates {
  input: number
  output: number
  cachedInput?: number
  cacheWrite?: number
}

/** The rates of requests whose prompt has more than `tokens` tokens. */
export interface PriceTier extends ModelRates {
  tokens: number
}

/**
 * The abilities of a model. A field that is left out is unknown, which is not the same as false. Sizes are in tokens.
 */
export interface ModelAbilities {
  contextWindow?: number
  maxOutput?: number
  tools?: boolean
  vision?: boolean
  audio?: boolean
  schema?: boolean
  reasoning?: boolean
  /** Continues an answer that the last message begins. */
  prefill?: boolean
  price?: ModelPrice
  /** From 0 to 100; only from the configuration. */
  quality?: number
}

/** One address of a model. `url` is a `base_url` with or without a path; undefined means the provider's own address. */
export interface ModelInstance {
  url?: string
  weight: number
}

/** How the configuration says that a model is reached. */
export interface ModelAccess {
  /**
   * Index in `model_providers`, for stages that need the whole entry. Undefined for entries that were added implicitly.
   */
  index?: number
  passthroughAuth: boolean
  /** Unknown `/v1/*` paths are forwarded to this provider. */
  passthrough: boolean
  /** Clients can neither list nor use this model. */
  internal: boolean
  isDefault: boolean
  httpHost?: string
  headers: Readonly<Record<string, string>>
  api?: Dialect
  /** Values for the placeholders in addresses: region, project, resource, account, api_version. */
  values: Readonly<Record<string, string>>
  inputFilters: readonly string[]
  outputFilters: readonly string[]
  /** The function of a model in code. */
  run?: unknown
}

/** A model that can be called: everything that routing and execution need to know about it. */
export interface ModelTarget {
  /** `provider/model`, unique. */
  readonly id: string
  /** The configured name, or the id when there is none. */
  readonly name: string
  readonly provider: ProviderEntry
  /** Model id in the upstream's API. */
  readonly model: string
  readonly access: ModelAccess
  /** Keys of this provider, used in turn and sent nowhere else. Empty for passthrough and providers without keys. */
  readonly keys: readonly string[]
  /** At least one. */
  readonly instances: readonly ModelInstance[]
  readonly abilities: ModelAbilities
  /** The API to use upstream for a client of this API. */
  dialectFor(client: ClientDialect): Dialect
  rulesFor(dialect: Dialect): WireRules
}
