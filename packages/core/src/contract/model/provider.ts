import type { ClientDialect, Dialect } from '../wire/dialect.ts'
import type { WireRules } from '../wire/grammar.ts'

/**
 * How a provider expects its credential: `authorization: Bearer`, one of three key headers, `authorization: Key`, a
 * `key` query parameter, an AWS signature (or a bearer token), a Google access token, or none.
 */
export type AuthStyle =
  | 'bearer'
  | 'x-api-key'
  | 'api-key'
  | 'x-goog-api-key'
  | 'authorization-key'
  | 'query-key'
  | 'sigv4'
  | 'google-oauth'
  | 'none'

/**
 * One API of a provider. `base` is the path before `path`, including the version segment; a `base_url` with its own
 * path replaces it. Both may contain `{model}`, `{region}`, `{project}` and `{api_version}`; the model is
 * percent-encoded.
 */
export interface ProviderApi {
  dialect: Dialect
  base: string
  path: string
  /** Path for streaming, when it differs. */
  streamPath?: string
  /** Overrides the provider's authentication style for this API. */
  auth?: AuthStyle
  headers?: Readonly<Record<string, string>>
  /** Used only when the configuration asks for it: by `api`, `api_version` or a `base_url` with this `base`. */
  optional?: boolean
  /** Serves only models whose upstream id matches this regular expression. */
  models?: string
  /** Version segment that is added to a base path without one. */
  version?: string
  /** Values of `api_version` that select this API among several of the same dialect. */
  apiVersions?: readonly string[]
  rules?: WireRules
}

/**
 * Rules for models whose bare id (the part after the last slash) matches `models`, a case-insensitive regular
 * expression.
 */
export interface ModelRule {
  models: string
  /** Default: all dialects. */
  dialects?: readonly Dialect[]
  rules: WireRules
}

/** A provider in the catalogue: data only. The first API is the default. */
export interface ProviderEntry {
  id: string
  name: string
  /** Other spellings used in configurations, case-insensitive. */
  aliases?: readonly string[]
  /**
   * Scheme and host, with `{region}`, `{resource}` or `{account}` where they vary. Left out when only the user knows
   * it.
   */
  origin?: string
  /** Environment variables for the placeholders, in order of preference. */
  variables?: Readonly<Record<string, readonly string[]>>
  /** Placeholder values to use when neither the configuration nor the environment sets them. */
  defaults?: Readonly<Record<string, string>>
  apis: readonly ProviderApi[]
  /** The API to use for each client API, when it is not the same one. */
  choose?: Readonly<Partial<Record<ClientDialect, Dialect>>>
  auth: AuthStyle
  /** Environment variables that hold the key, in order of preference. */
  env: readonly string[]
  /** Works without a key. */
  keyless?: boolean
  /**
   * Service name for AWS signatures. The provider then also accepts AWS keys, written `id:secret` or `id:secret:token`.
   */
  service?: string
  /** Must be configured: its environment variable alone does not enable it. */
  explicit?: boolean
  /** Keys that match this regular expression are access tokens and are sent as bearer tokens, whatever `auth` says. */
  bearerKeys?: string
  /** Client headers that this provider understands, in addition to those of its API. */
  forwardHeaders?: readonly string[]
  headers?: Readonly<Record<string, string>>
  /** Rule families (see the catalogue's model rules) whose models this provider serves under their usual ids. */
  families?: readonly string[]
  /** Rules for the first API. */
  rules?: WireRules
  modelRules?: readonly ModelRule[]
  /** Path of the embeddings API, after the first API's base. Left out when there is none. */
  embeddings?: string
  /** Path of the token-counting API, after the base of the messages API. */
  countTokens?: string
  /** Name of this provider in the model table. */
  vendor?: string
}
