import type { Path } from '../config-path.ts'
import type { ConfigMap, ConfigSource } from '../config-source.ts'
import { listEntries, textAt } from '../list-entries.ts'

/** `llm_providers`, `provider: openai` beside a bare model, and the form that Plano renders for its daemon. */
export function migrateProviders(source: ConfigSource): void {
  const { root } = source
  if (root['llm_providers'] !== undefined) {
    if (root['model_providers'] !== undefined) {
      const message = 'llm_providers is the old name of model_providers, and both are written: keep one list'
      source.refuse(['llm_providers'], message, { expected: 'only model_providers', part: 'key' })
      delete root['llm_providers']
    } else {
      source.warn(['llm_providers'], 'llm_providers is now called model_providers', {
        use: 'model_providers',
        part: 'key',
      })
      source.rename(root, 'llm_providers', 'model_providers')
    }
  }
  for (const { value, path } of listEntries(root, 'model_providers')) {
    migrateRendered(source, value, path)
    migrateBareModel(source, value, path)
  }
}

/** v0.1 named the provider beside the model: `{provider: openai, model: gpt-4o}`. */
function migrateBareModel(source: ConfigSource, provider: ConfigMap, path: Path): void {
  const model = textAt(provider, 'model')
  const key = ['provider', 'provider_interface'].find((each) => textAt(provider, each) !== undefined)
  const prefix = key === undefined ? undefined : textAt(provider, key)
  if (key === undefined || prefix === undefined) return
  if (key === 'provider_interface' && (model === undefined || model.includes('/'))) return
  const full = model === undefined ? undefined : model.startsWith(`${prefix}/`) ? model : `${prefix}/${model}`
  const use = full === undefined ? `model: ${prefix}/…` : `model: ${full}`
  source.warn([...path, key], `${key} is now the first part of model`, { use, part: 'key' })
  if (full !== undefined) provider['model'] = full
  delete provider[key]
}

const RENDERED = ['endpoint', 'port', 'protocol', 'cluster_name', 'base_url_path_prefix'] as const

/** What Plano writes for its daemon: the URL in pieces and the full model in `name`. */
function migrateRendered(source: ConfigSource, provider: ConfigMap, path: Path): void {
  const written = RENDERED.filter((key) => provider[key] !== undefined)
  const name = textAt(provider, 'name')
  const model = textAt(provider, 'model')
  const rendered = written.length > 0 || (provider['provider_interface'] !== undefined && name?.endsWith(`/${model}`))
  if (!rendered) return
  const endpoint = textAt(provider, 'endpoint')
  if (endpoint !== undefined && provider['base_url'] === undefined) provider['base_url'] = buildUrl(provider, endpoint)
  const [first] = written
  if (first !== undefined) {
    const keys = written.length === 1 ? `${first} is` : `${written.join(', ')} are`
    source.warn([...path, first], `${keys} what Plano renders from an address; write the address`, {
      use: textAt(provider, 'base_url') === undefined ? 'base_url' : `base_url: ${textAt(provider, 'base_url')}`,
      part: 'key',
    })
  }
  for (const key of written) delete provider[key]
  if (name?.endsWith(`/${model}`)) {
    source.warn([...path, 'model'], 'model lacks its provider, as in the form that Plano renders', {
      use: `model: ${name}`,
    })
    provider['model'] = name
    const [prefix] = name.split('/')
    if (provider['provider_interface'] === prefix) delete provider['provider_interface']
  }
}

function buildUrl(provider: ConfigMap, endpoint: string): string {
  const port = provider['port']
  const protocol = textAt(provider, 'protocol') ?? (port === 443 || port === undefined ? 'https' : 'http')
  const standard = port === undefined || port === (protocol === 'https' ? 443 : 80)
  const prefix = (textAt(provider, 'base_url_path_prefix') ?? '').replace(/^\/|\/$/g, '')
  return `${protocol}://${endpoint}${standard ? '' : `:${String(port)}`}${prefix === '' ? '' : `/${prefix}`}`
}
