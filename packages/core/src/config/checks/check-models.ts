import { unsetNote } from '../explain-mistakes.ts'
import { type Entry, listEntries, namedEntries, textAt } from '../list-entries.ts'
import { nearestName } from '../nearest-name.ts'
import { type CheckContext, requireFilters, requireModel, requireUnique, requireUrl } from './check-context.ts'

/** Providers whose address only the user knows. */
const NEEDS_BASE_URL: ReadonlySet<string> = new Set([
  'azure_openai',
  'ollama',
  'plano',
  'astraflow',
  'astraflow_cn',
  'meta',
  'triton',
  'openai_compatible',
  'open_responses',
])

/** Model providers and aliases. */
export function checkModels(context: CheckContext): void {
  const providers = listEntries(context.root, 'model_providers')
  requireUnique(context, providers, 'name')
  for (const provider of providers) {
    checkModelName(context, provider)
    requireUrl(context, provider, 'base_url')
    for (const instance of listEntries(provider.value, 'instances', provider.path)) requireUrl(context, instance, 'url')
    requireFilters(context, provider)
    if (provider.value['passthrough_auth'] === true && provider.value['access_key'] !== undefined) {
      context.source.warn([...provider.path, 'access_key'], 'access_key has no effect beside passthrough_auth: true')
    }
  }
  checkDuplicates(context, providers)
  for (const second of providers.filter(({ value }) => value['default'] === true).slice(1)) {
    context.source.refuse([...second.path, 'default'], 'another model is the default already', {
      expected: 'at most one default',
    })
  }
  for (const alias of namedEntries(context.root, 'model_aliases')) checkAlias(context, alias)
}

function checkModelName(context: CheckContext, { value, path }: Entry): void {
  const { source, knownProviders } = context
  const model = textAt(value, 'model')
  if (model === undefined || value['run'] !== undefined) return
  const slash = model.indexOf('/')
  if (slash < 1 || slash === model.length - 1) {
    source.refuse([...path, 'model'], `"${model}" does not say whose model it is, as provider/model does`, {
      expected: 'provider/model, such as openai/gpt-4o, or provider/*',
    })
    return
  }
  if (model.endsWith('/*') && value['default'] === true) {
    source.refuse([...path, 'default'], `${model} stands for many models and cannot be the default`, {
      expected: 'default on one model',
    })
  }
  const prefix = model.slice(0, slash)
  const addressed = value['base_url'] !== undefined || value['instances'] !== undefined
  const unset = unsetNote(source, [...path, 'base_url'])
  if (NEEDS_BASE_URL.has(prefix)) {
    if (addressed) return
    source.refuse(path, `${prefix} has no address of its own: base_url is missing${unset}`, { expected: 'base_url' })
  } else if (knownProviders?.has(prefix)) {
    if (value['provider_interface'] === undefined) return
    const message = `${prefix} is a known provider, for which Plano refuses provider_interface; it has no effect`
    source.warn([...path, 'provider_interface'], message, { part: 'key' })
  } else if (knownProviders !== undefined) {
    const missing = [
      ...(addressed ? [] : ['base_url']),
      ...(value['provider_interface'] === undefined && value['api'] === undefined ? ['provider_interface or api'] : []),
    ]
    if (missing.length === 0) return
    source.refuse(
      [...path, 'model'],
      `"${prefix}" is not a known provider, so it needs ${missing.join(' and ')}${unset}`,
      {
        expected: `a known provider, or ${missing.join(' and ')}`,
        nearest: nearestName(prefix, knownProviders),
      },
    )
  }
}

/** Plano refuses a model or a bare id that occurs twice; here a second one needs a name, and full names tell ids apart. */
function checkDuplicates(context: CheckContext, providers: readonly Entry[]): void {
  const models = new Map<string, Entry>()
  const bare = new Map<string, string>()
  for (const provider of providers) {
    const model = textAt(provider.value, 'model')
    if (model === undefined) continue
    const first = models.get(model)
    if (first !== undefined && first.value['name'] === undefined && provider.value['name'] === undefined) {
      const { line, path } = context.source.at(first.path)
      const place = line === undefined ? path : `${path} on line ${line}`
      context.source.refuse([...provider.path, 'model'], `"${model}" is already declared by ${place}`, {
        expected: 'another model, or a name for one of the two',
      })
    }
    models.set(model, first ?? provider)
    const id = model.slice(model.indexOf('/') + 1)
    const earlier = bare.get(id)
    if (id !== '*' && earlier !== undefined && earlier !== model) {
      const message = `the bare name ${id} could mean ${earlier} or ${model}, which Plano refuses; use the full names`
      context.source.warn([...provider.path, 'model'], message)
    }
    bare.set(id, earlier ?? model)
  }
}

function checkAlias(context: CheckContext, { name, value, path }: Entry & { name: string }): void {
  const { source } = context
  requireFilters(context, { value, path })
  const written = ['target', 'targets'].filter((key) => value[key] !== undefined)
  if (written.length !== 1) {
    const got = written.length === 0 ? 'neither target nor targets' : 'both target and targets'
    const note = unsetNote(source, [...path, 'target'])
    source.refuse(path, `the alias ${name} has ${got}${note}`, { expected: 'exactly one of target or targets' })
  }
  const models = [
    { text: value['target'], path: [...path, 'target'] },
    ...listEntries(value, 'targets', path).map((each) => ({
      text: each.value['model'],
      path: [...each.path, 'model'],
    })),
    ...(Array.isArray(value['fallbacks']) ? value['fallbacks'] : []).map((text: unknown, index) => ({
      text,
      path: [...path, 'fallbacks', index],
    })),
  ]
  for (const { text, path: at } of models) {
    if (typeof text === 'string') requireModel(context, { text, path: at }, { aliases: false })
  }
}
