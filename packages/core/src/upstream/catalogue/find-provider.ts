import type { ModelProviderConfig } from '../../config/schema/model.ts'
import type { ProviderEntry } from '../../contract/model/provider.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { didYouMean } from '../../util/text/nearest-names.ts'
import { matchProvider } from './match-provider.ts'
import { PROVIDERS } from './providers.data.ts'

/** A provider entry for models in code. */
function inCode(id: string): ProviderEntry {
  return { id, name: id, apis: [{ dialect: 'chat', base: '', path: '' }], auth: 'none', env: [], keyless: true }
}

/** An endpoint that only the configuration knows. Uses the API of `interface`, or chat completions. */
function compatible(id: string, given: string | undefined): ProviderEntry | undefined {
  if (given === undefined || given.toLowerCase() === 'openai') {
    const generic = matchProvider('openai_compatible')
    return generic === undefined ? undefined : { ...generic, id, name: id }
  }
  const base = matchProvider(given)
  return base === undefined ? undefined : { ...base, id, env: [] }
}

/** Splits at the first slash: provider ids contain none, model ids may contain several. */
export function splitModel(model: string): { prefix: string; id: string } {
  const slash = model.indexOf('/')
  return slash < 0 ? { prefix: '', id: model } : { prefix: model.slice(0, slash), id: model.slice(slash + 1) }
}

/**
 * The provider of a `model_providers` entry: code, a catalogue entry by prefix, or a generic endpoint by
 * `provider_interface`. Throws PlanoError `invalid_config` for an unknown provider without an address.
 */
export function findProvider(config: ModelProviderConfig): ProviderEntry {
  const { prefix } = splitModel(config.model)
  const spelled = prefix === '' ? (config.provider_interface ?? '') : prefix
  if (config.run !== undefined) return inCode(spelled === '' ? 'custom' : spelled)
  const known = matchProvider(spelled)
  if (known !== undefined) return known
  const address = config.base_url !== undefined || config.instances !== undefined
  const entry =
    address || config.provider_interface !== undefined ? compatible(spelled, config.provider_interface) : undefined
  if (entry !== undefined) return entry
  const ids = PROVIDERS.map((provider) => provider.id)
  const wrong = config.provider_interface !== undefined && address ? config.provider_interface : spelled
  throw new PlanoError(
    'invalid_config',
    `model "${config.model}": "${wrong}" is not a known provider; set its base_url.${didYouMean(wrong, ids)}`,
  )
}
