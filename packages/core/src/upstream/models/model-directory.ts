import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelAlias, ModelDirectory, ModelResolution, ModelRow } from '../../contract/model/model-directory.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { createLru } from '../../util/collections/create-lru.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { findProvider, splitModel } from '../catalogue/find-provider.ts'
import { listVendorModels } from '../catalogue/list-vendor-models.ts'
import { matchProvider } from '../catalogue/match-provider.ts'
import { buildTarget, type Environment, type ProviderAccess, readAccess } from './build-target.ts'
import { resolveAliases } from './resolve-aliases.ts'

/** Model names with which clients leave the choice to the engine. */
const UNNAMED: ReadonlySet<string> = new Set(['', 'default', 'none', '--'])

/** Cache size for targets of names that only match a wildcard. */
const REMEMBERED_TARGETS = 1000

interface Wildcard {
  shared: ProviderAccess
  /** Models of the catalogue that are not configured individually, by bare id. */
  known: ReadonlyMap<string, ModelTarget>
}

/** All targets by all names. An earlier entry keeps a name that a later one also claims. */
interface Index {
  targets: ModelTarget[]
  wildcards: Wildcard[]
  names: Map<string, ModelTarget>
  ids: Map<string, ModelTarget>
  bare: Map<string, ModelTarget>
}

function claim(map: Map<string, ModelTarget>, key: string, target: ModelTarget): void {
  if (!map.has(key)) map.set(key, target)
}

/** `provider/model` with the provider's canonical name, so that `google/x` finds `gemini/x`. */
function canonicalId(prefix: string, model: string): string {
  return `${matchProvider(prefix)?.id ?? prefix}/${model}`
}

/** Whether two prefixes are names of the same provider in the catalogue. */
function sameProvider(one: string, other: string): boolean {
  const entry = matchProvider(one)
  return entry !== undefined && entry === matchProvider(other)
}

function addModel(index: Index, shared: ProviderAccess): void {
  const { config } = shared
  const { id: model } = splitModel(config.model)
  const usual = `${shared.prefix}/${model}`
  const taken = index.ids.has(usual)
  if (taken && (config.name === undefined || index.names.has(config.name)))
    throw new PlanoError(
      'invalid_config',
      `model_providers: "${config.name ?? usual}" is declared twice; give each a name`,
    )
  const name = config.name ?? usual
  const target = buildTarget(shared, { model, name, id: taken ? name : usual })
  index.targets.push(target)
  claim(index.names, name, target)
  claim(index.ids, target.id, target)
  claim(index.ids, canonicalId(shared.prefix, model), target)
  claim(index.bare, model, target)
}

function addWildcard(index: Index, shared: ProviderAccess): void {
  if (shared.config.default === true)
    throw new PlanoError(
      'invalid_config',
      `model_providers: the wildcard "${shared.config.model}" cannot be the default`,
    )
  const known = new Map<string, ModelTarget>()
  for (const model of listVendorModels(shared.provider.vendor)) {
    if (index.ids.has(`${shared.prefix}/${model}`)) continue
    const target = buildTarget(shared, { model })
    known.set(model, target)
    if (shared.access.internal) continue
    claim(index.ids, target.id, target)
    claim(index.ids, canonicalId(shared.prefix, model), target)
    claim(index.bare, model, target)
  }
  index.wildcards.push({ shared, known })
}

const isWildcard = (model: string) => model === '*' || model.endsWith('/*')

/** The prefix of model ids: from the configured name of a wildcard, otherwise from the model. */
function readPrefix(config: PlanoConfig['model_providers'][number], providerId: string): string {
  if (isWildcard(config.model)) return (config.name ?? config.model).replace(/\/?\*$/, '') || providerId
  return splitModel(config.model).prefix || providerId
}

function buildIndex(config: Pick<PlanoConfig, 'model_providers'>, env: Environment): Index {
  const index: Index = { targets: [], wildcards: [], names: new Map(), ids: new Map(), bare: new Map() }
  const accesses = config.model_providers.map((entry, position) => {
    const provider = findProvider(entry)
    return readAccess({ provider, prefix: readPrefix(entry, provider.id), config: entry, index: position }, env)
  })
  // Wildcards come second, so that individually configured models keep their names. Internal entries come last, so that
  // they never shadow a public name.
  for (const internal of [false, true]) {
    const group = accesses.filter((shared) => shared.access.internal === internal)
    for (const shared of group) if (!isWildcard(shared.config.model)) addModel(index, shared)
    for (const shared of group) if (isWildcard(shared.config.model)) addWildcard(index, shared)
  }
  index.targets.sort((one, other) => (one.access.index ?? 0) - (other.access.index ?? 0))
  return index
}

/** The model marked as default, or the only one. */
function findDefault(index: Index): ModelTarget | undefined {
  const [marked, ...more] = index.targets.filter((target) => target.access.isDefault)
  if (marked !== undefined && more.length > 0) {
    const names = [marked, ...more].map((each) => `"${each.name}"`).join(' and ')
    throw new PlanoError('invalid_config', `model_providers: ${names} are all marked default`)
  }
  const entries = index.targets.filter((target) => !target.access.internal)
  return marked ?? (entries.length === 1 && index.wildcards.length === 0 ? entries[0] : undefined)
}

/** Finds a model by any name except an alias. */
function createFinder(index: Index): (name: string) => ModelTarget | undefined {
  const made = createLru<ModelTarget>(REMEMBERED_TARGETS)

  function findByWildcard(name: string): ModelTarget | undefined {
    const { prefix, id: bare } = splitModel(name)
    for (const { shared } of index.wildcards) {
      const model = name.startsWith(`${shared.prefix}/`) ? name.slice(shared.prefix.length + 1) : bare
      const meant = model !== bare || prefix === shared.prefix || sameProvider(prefix, shared.prefix)
      // A wildcard itself is not a model.
      if (!meant || model === '' || model === '*') continue
      const id = `${shared.prefix}/${model}`
      const target = made.get(id) ?? buildTarget(shared, { model })
      made.set(id, target)
      return target
    }
    return undefined
  }

  function findByParts(name: string): ModelTarget | undefined {
    const { prefix, id } = splitModel(name)
    return (
      (prefix === '' ? undefined : index.ids.get(canonicalId(prefix, id))) ??
      index.bare.get(name) ??
      findByWildcard(name)
    )
  }

  return (name) => index.names.get(name) ?? index.ids.get(name) ?? findByParts(name)
}

const CLIENTS: readonly ClientDialect[] = ['chat', 'messages', 'responses', 'gemini']

/** The upstream APIs used for clients of other APIs. Models behind a wildcard may have their own API. */
function listDialects({ targets, wildcards }: Index): Set<Dialect> {
  const usual = wildcards.map(({ shared }) => buildTarget(shared, { model: '' }))
  const special = wildcards.flatMap(({ shared }) => shared.provider.apis.filter((api) => api.models !== undefined))
  const spoken = [...targets, ...usual].flatMap((target) =>
    CLIENTS.flatMap((client) => {
      const dialect = target.dialectFor(client)
      return dialect === client ? [] : [dialect]
    }),
  )
  return new Set([...spoken, ...special.map((api) => api.dialect)])
}

/** The rows of GET /v1/models. A duplicate name keeps its first position. */
function listRows(
  models: readonly ModelTarget[],
  aliases: ReadonlyMap<string, ModelAlias>,
  known: readonly ModelTarget[],
): readonly ModelRow[] {
  const rows = new Map<string, ModelRow>()
  const add = (id: string, owner: string) => {
    if (!rows.has(id)) rows.set(id, { id, object: 'model', created: 0, owned_by: owner })
  }
  for (const target of models) add(target.name, target.provider.id)
  for (const alias of aliases.values()) add(alias.name, alias.targets[0]?.target.provider.id ?? 'plano')
  for (const target of known) add(target.id, target.provider.id)
  return [...rows.values()]
}

/**
 * Builds the directory of a configuration. Throws PlanoError `invalid_config` for unknown providers, duplicate models,
 * two defaults, a default wildcard, and aliases with unknown or circular targets.
 */
export function createModelDirectory(
  config: Pick<PlanoConfig, 'model_providers' | 'model_aliases'>,
  env: Environment = {},
): ModelDirectory {
  const index = buildIndex(config, env)
  const defaultTarget = findDefault(index)
  const find = createFinder(index)
  const models = index.targets.filter((target) => !target.access.internal)
  const known = index.wildcards.flatMap(({ shared, known }) => (shared.access.internal ? [] : [...known.values()]))
  const modelNames = [...models.flatMap((each) => [each.name, each.id, each.model]), ...known.map((each) => each.id)]
  const aliases = resolveAliases(config.model_aliases, { find, names: () => modelNames })
  const rows = listRows(models, aliases, known)

  const resolved = new Map<string, ModelResolution>()

  /** Cached: each request resolves one of a few names several times. */
  function resolve(name: string | undefined, options: { internal?: boolean } = {}): ModelResolution {
    if (name === undefined || options.internal === true) return search(name, options)
    const known = resolved.get(name)
    if (known) return known
    const found = search(name, options)
    if (found.kind === 'unknown') return found
    if (resolved.size >= REMEMBERED_TARGETS) resolved.clear()
    resolved.set(name, found)
    return found
  }

  function search(name: string | undefined, options: { internal?: boolean }): ModelResolution {
    const wanted = name?.trim() ?? ''
    const alias = aliases.get(wanted)
    if (alias !== undefined) return { kind: 'alias', alias }
    const target = wanted === '' ? undefined : find(wanted)
    if (target !== undefined && (options.internal === true || !target.access.internal))
      return { kind: 'model', target, byDefault: false }
    if (!UNNAMED.has(wanted.toLowerCase()))
      return { kind: 'unknown', name: wanted, nearest: nearestNames(wanted, [...aliases.keys(), ...modelNames]) }
    if (defaultTarget !== undefined) return { kind: 'model', target: defaultTarget, byDefault: true }
    return { kind: 'unknown', name: wanted, nearest: [], unnamed: true }
  }

  return { resolve, find, list: () => rows, targets: index.targets, defaultTarget, dialects: listDialects(index) }
}
