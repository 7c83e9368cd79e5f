import { type ModelProviderConfig, modelProviderSchema } from '../../config/schema/model.ts'
import type { PlanoConfig, PlanoConfigInput } from '../../config/schema/root.ts'
import type { ProviderEntry } from '../../contract/model/provider.ts'
import type { Environment } from '../models/build-target.ts'
import { PROVIDERS } from './providers.data.ts'

type ProviderInput = NonNullable<PlanoConfigInput['model_providers']>[number]

const isSet = (env: Environment, name: string) => (env[name]?.trim() ?? '') !== ''

/** Whether all placeholders of the provider's addresses have values. */
function isAddressed(provider: ProviderEntry, env: Environment): boolean {
  const api = provider.apis[0]
  const text = (provider.origin ?? '') + (api?.base ?? '')
  return [...text.matchAll(/\{([a-z_]+)\}/g)].every(([, name = '']) => {
    if (name === 'region_prefix' || provider.defaults?.[name] !== undefined) return true
    return provider.variables?.[name]?.some((variable) => isSet(env, variable)) === true
  })
}

/**
 * Default for `model_providers`: a wildcard for every provider in the catalogue whose key is in the environment. Of
 * several providers with the same variable, the first is used. Variables that usually serve other purposes
 * (GITHUB_TOKEN, WANDB_API_KEY) enable nothing.
 */
export function defaultProviders(env: Environment): ProviderInput[] {
  const used = new Set<string>()
  const found: ProviderInput[] = []
  for (const provider of PROVIDERS) {
    if (provider.explicit === true || provider.apis.length === 0 || provider.origin === undefined) continue
    const variable = provider.env.find((name) => isSet(env, name))
    if (variable === undefined || used.has(variable) || !isAddressed(provider, env)) continue
    used.add(variable)
    found.push({ model: `${provider.id}/*` })
  }
  return found
}

type Providers = Pick<PlanoConfig, 'model_providers' | 'model_aliases'>

/**
 * The providers of a configuration. Without any providers and agents, those of the environment are used. An application
 * with only agents must not become a model proxy because of a developer's environment.
 */
export function withDefaultProviders(config: Providers & Pick<PlanoConfig, 'agents'>, env: Environment): Providers {
  if (config.model_providers.length > 0 || config.agents.length > 0) return config
  const model_providers: ModelProviderConfig[] = defaultProviders(env).map((entry) => modelProviderSchema.parse(entry))
  return { model_providers, model_aliases: config.model_aliases }
}
