import type { ModelProviderConfig } from '../../config/schema/model.ts'
import type { ModelAccess, ModelInstance, ModelTarget } from '../../contract/model/model-target.ts'
import type { ProviderEntry } from '../../contract/model/provider.ts'
import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import type { WireRules } from '../../contract/wire/grammar.ts'
import { isOwnHost } from '../access/is-own-host.ts'
import type { ApiQuestion } from '../catalogue/provider-apis.ts'
import { chooseDialect } from '../request/choose-dialect.ts'
import { applyCapabilities } from './apply-capabilities.ts'
import { mergeAbilities } from './merge-abilities.ts'
import { selectRules } from './select-rules.ts'

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

function firstSet(names: readonly string[], env: Environment): string | undefined {
  for (const name of names) {
    const value = env[name]?.trim()
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

function readAwsKeys(env: Environment): readonly string[] {
  const id = firstSet(['AWS_ACCESS_KEY_ID'], env)
  const secret = firstSet(['AWS_SECRET_ACCESS_KEY'], env)
  if (id === undefined || secret === undefined) return []
  const token = firstSet(['AWS_SESSION_TOKEN'], env)
  return [token === undefined ? `${id}:${secret}` : `${id}:${secret}:${token}`]
}

/**
 * The configured keys, otherwise the key from the provider's environment variable. The latter is used only for the
 * provider's own addresses.
 */
export function readKeys(provider: ProviderEntry, config: ModelProviderConfig, env: Environment): readonly string[] {
  if (config.passthrough_auth === true) return []
  const given = (typeof config.access_key === 'string' ? [config.access_key] : (config.access_key ?? []))
    .map((key) => key.trim())
    .filter((key) => key !== '')
  if (given.length > 0) return given
  const addresses = [config.base_url, ...(config.instances ?? []).map((instance) => instance.url)]
  if (addresses.some((address) => address !== undefined && !isOwnHost(provider, address))) return []
  const fromEnv = firstSet(provider.env, env)
  if (fromEnv !== undefined) return [fromEnv]
  return provider.service === undefined ? [] : readAwsKeys(env)
}

function readValues(provider: ProviderEntry, config: ModelProviderConfig, env: Environment): Record<string, string> {
  const values: Record<string, string> = { ...provider.defaults }
  for (const [name, variables] of Object.entries(provider.variables ?? {})) {
    const value = firstSet(variables, env)
    if (value !== undefined) values[name] = value
  }
  if (config.region !== undefined) values['region'] = config.region
  if (config.project !== undefined) values['project'] = config.project
  if (config.api_version !== undefined) values['api_version'] = config.api_version
  return values
}

function readInstances(config: ModelProviderConfig): readonly ModelInstance[] {
  if (config.instances !== undefined)
    return config.instances.map((instance) => ({ url: instance.url, weight: instance.weight ?? 1 }))
  return [config.base_url === undefined ? { weight: 1 } : { url: config.base_url, weight: 1 }]
}

/** One entry of `model_providers` with its provider, shared by all its targets. */
export interface ProviderAccess {
  provider: ProviderEntry
  /** The part of this entry's model ids before the slash. */
  prefix: string
  config: ModelProviderConfig
  access: ModelAccess
  keys: readonly string[]
  instances: readonly ModelInstance[]
}

/** Reads one entry of `model_providers`. `index` is its position there. */
export function readAccess(
  entry: { provider: ProviderEntry; prefix: string; config: ModelProviderConfig; index: number | undefined },
  env: Environment,
): ProviderAccess {
  const { provider, prefix, config, index } = entry
  const access: ModelAccess = {
    passthroughAuth: config.passthrough_auth === true,
    passthrough: config.passthrough === true,
    internal: config.internal === true,
    isDefault: config.default === true,
    headers: config.headers ?? {},
    values: readValues(provider, config, env),
    inputFilters: config.input_filters ?? [],
    outputFilters: config.output_filters ?? [],
  }
  if (index !== undefined) access.index = index
  if (config.http_host !== undefined) access.httpHost = config.http_host
  if (config.api !== undefined) access.api = config.api
  if (config.run !== undefined) access.run = config.run
  return {
    provider,
    prefix,
    config,
    access,
    keys: readKeys(provider, config, env),
    instances: readInstances(config),
  }
}

/** Builds one callable model of a provider entry. */
export function buildTarget(shared: ProviderAccess, names: { model: string; name?: string; id?: string }): ModelTarget {
  const { provider, access, config } = shared
  const id = names.id ?? `${shared.prefix}/${names.model}`
  const apiVersion = config.api_version
  const question: ApiQuestion = {
    provider,
    model: names.model,
    baseUrl: shared.instances[0]?.url,
    api: access.api,
    apiVersion,
  }
  const abilities = mergeAbilities(provider.vendor, names.model, config.capabilities)
  const dialects = new Map<ClientDialect, Dialect>()
  const rules = new Map<Dialect, WireRules>()
  return {
    id,
    name: names.name ?? id,
    provider,
    model: names.model,
    access,
    keys: shared.keys,
    instances: shared.instances,
    abilities,
    dialectFor(client) {
      let dialect = dialects.get(client)
      if (dialect === undefined) {
        dialect = access.run === undefined ? chooseDialect(question, client) : 'chat'
        dialects.set(client, dialect)
      }
      return dialect
    },
    rulesFor(dialect) {
      let found = rules.get(dialect)
      if (found === undefined) {
        found = applyCapabilities(selectRules(question, dialect), config.capabilities)
        // Providers refuse an effort for models that do not reason.
        if (dialect === 'chat' && abilities.reasoning === false) found = { reasoning: 'none', ...found }
        rules.set(dialect, found)
      }
      return found
    },
  }
}
