import { nearestNames } from '../../util/text/nearest-names.ts'
import { unsetNote } from '../mistakes/unset-note.ts'
import type { Path } from '../tree/config-path.ts'
import { type Entry, listEntries, listTexts, namedEntries, textAt } from '../tree/list-entries.ts'
import { type CheckContext, requireFilters, requireModel, requireUnique, requireUrl } from './check-context.ts'

/** Model providers and aliases. */
export function checkModels(context: CheckContext): void {
  const providers = listEntries(context.root, 'model_providers')
  requireUnique(context, providers, 'name')
  for (const provider of providers) {
    checkModelName(context, provider)
    requireUrl(context, provider, 'base_url')
    for (const instance of listEntries(provider.value, 'instances', provider.path)) requireUrl(context, instance, 'url')
    requireFilters(context, provider)
    warnOfRetries(context, provider)
    if (provider.value['passthrough_auth'] === true && provider.value['access_key'] !== undefined) {
      context.source.warn([...provider.path, 'access_key'], 'access_key has no effect with passthrough_auth: true')
    }
  }
  checkDuplicates(context, providers)
  for (const second of providers.filter(({ value }) => value['default'] === true).slice(1)) {
    context.source.refuse([...second.path, 'default'], 'another model is already the default', {
      expected: 'at most one default',
    })
  }
  const aliases = namedEntries(context.root, 'model_aliases')
  for (const alias of aliases) checkAlias(context, alias)
  checkCircles(context, aliases)
}

/** Chat models of LangChain repeat failed calls unless they are told otherwise. */
function warnOfRetries({ source }: CheckContext, { value, path }: Entry): void {
  const run: unknown = value['run']
  // Functions have a `caller` that must not be read.
  if (typeof run !== 'object' || run === null) return
  const retries = (run as { caller?: { maxRetries?: unknown } }).caller?.maxRetries
  if (typeof retries !== 'number' || retries <= 0) return
  const message = `the model itself repeats failed calls up to ${retries} times, on top of Plano's retries`
  source.warn([...path, 'run'], message, { use: 'maxRetries: 0 in its constructor' })
}

function checkModelName(context: CheckContext, { value, path }: Entry): void {
  const { source } = context
  const model = textAt(value, 'model')
  if (model === undefined || value['run'] !== undefined) return
  const slash = model.indexOf('/')
  if (slash < 1 || slash === model.length - 1) {
    source.refuse([...path, 'model'], `"${model}" does not name a provider, as in provider/model`, {
      expected: 'provider/model, such as openai/gpt-4o, or provider/*',
    })
    return
  }
  if (model.endsWith('/*') && value['default'] === true) {
    source.refuse([...path, 'default'], `${model} stands for many models and cannot be the default`, {
      expected: 'default on one model',
    })
  }
  checkProvider(context, { value, path }, model.slice(0, slash))
}

/** Checks that the API and the address are known: either a provider of the catalogue or an address from the user. */
function checkProvider({ source, providers }: CheckContext, { value, path }: Entry, prefix: string): void {
  if (providers === undefined) return
  const known = providers.get(prefix.toLowerCase())
  const unset = unsetNote(source, [...path, 'base_url'])
  const addressed = value['base_url'] !== undefined || value['instances'] !== undefined
  const likeness = textAt(value, 'provider_interface')
  if (known !== undefined) {
    if (!addressed && known.origin === undefined) {
      source.refuse(path, `${prefix} has no default address: base_url is missing${unset}`, { expected: 'base_url' })
    }
    if (likeness === undefined) return
    const message = `${prefix} is a known provider, for which Plano refuses provider_interface; it has no effect`
    source.warn([...path, 'provider_interface'], message, { part: 'key' })
  } else if (!addressed) {
    source.refuse([...path, 'model'], `"${prefix}" is not a known provider, so it needs base_url or code${unset}`, {
      expected: 'a known provider, or base_url',
      // With an explicit interface, the prefix is not a misspelt provider.
      nearest: likeness === undefined ? nearestNames(prefix, providers.keys(), 1)[0] : undefined,
    })
  } else if (likeness !== undefined && !providers.has(likeness.toLowerCase())) {
    source.refuse([...path, 'provider_interface'], `"${likeness}" is not a known provider`, {
      expected: 'a known provider with the same API',
      nearest: nearestNames(likeness, providers.keys(), 1)[0],
    })
  } else if (likeness === undefined && value['api'] === undefined) {
    const message = `"${prefix}" is not a known provider, and Plano requires provider_interface; OpenAI's chat completions is assumed`
    source.warn([...path, 'model'], message, { use: 'provider_interface: openai' })
  }
}

/**
 * Plano refuses a duplicate model or bare id. We only require a name for the second one, since full names tell them
 * apart.
 */
function checkDuplicates(context: CheckContext, providers: readonly Entry[]): void {
  const models = new Map<string, Entry>()
  const bare = new Map<string, string>()
  for (const provider of providers) {
    const model = textAt(provider.value, 'model')
    if (model === undefined) continue
    const first = models.get(model)
    if (first !== undefined && model.endsWith('/*')) {
      context.source.warn([...provider.path, 'model'], `"${model}" is declared twice; the first one is used`)
    } else if (first !== undefined && provider.value['name'] === undefined) {
      const { line, path } = context.source.at(first.path)
      const place = line === undefined ? path : `${path} on line ${line}`
      context.source.refuse([...provider.path, 'model'], `"${model}" is already declared by ${place}`, {
        expected: 'another model, or a name for this one',
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
  const targets = listEntries(value, 'targets', path)
  if (targets.length > 0 && targets.every((each) => each.value['shadow'] === true)) {
    source.refuse([...path, 'targets'], `every target of the alias ${name} is a shadow, so none answers`, {
      expected: 'a target without shadow',
    })
  }
  for (const reference of referencesOf({ value, path })) {
    // An alias with the name of a model shadows that model and refers to it.
    requireModel(context, reference, { aliases: reference.text !== name })
  }
}

function referencesOf({ value, path }: Entry): { text: string; path: Path }[] {
  return [
    ...listTexts(value, 'target', path),
    ...listEntries(value, 'targets', path).flatMap((each) => listTexts(each.value, 'model', each.path)),
    ...listTexts(value, 'fallbacks', path),
  ]
}

/** An alias may refer to another one, but not in a circle. */
function checkCircles({ source }: CheckContext, aliases: readonly (Entry & { name: string })[]): void {
  const byName = new Map(aliases.map((alias) => [alias.name, alias]))
  const done = new Set<string>()
  const visit = (name: string, trail: readonly string[]): void => {
    const alias = byName.get(name)
    if (alias === undefined || done.has(name)) return
    for (const { text, path } of referencesOf(alias)) {
      if (text === name || !byName.has(text)) continue
      const start = [...trail, name].indexOf(text)
      if (start < 0) visit(text, [...trail, name])
      else {
        const circle = [...trail.slice(start), name, text].join(' -> ')
        source.refuse(path, `the aliases form a circle: ${circle}`, { expected: 'a model at the end' })
      }
    }
    done.add(name)
  }
  for (const { name } of aliases) visit(name, [])
}
