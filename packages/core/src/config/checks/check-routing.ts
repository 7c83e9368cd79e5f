import { unsetNote } from '../mistakes/unset-note.ts'
import { parseDuration } from '../schema/values.ts'
import { type ConfigMap, isMap } from '../tree/config-source.ts'
import { type Entry, listEntries, listTexts, textAt } from '../tree/list-entries.ts'
import {
  type CheckContext,
  requireFilters,
  requireModel,
  requireName,
  requirePattern,
  requireUnique,
} from './check-context.ts'

const MEASURES = ['requests', 'tokens', 'cost']

/** Preferences, rules, limits, the router's own model, metrics sources and sessions. */
export function checkRouting(context: CheckContext): void {
  const preferences = listEntries(context.root, 'routing_preferences')
  requireUnique(context, preferences, 'name')
  for (const preference of preferences) checkPreference(context, preference)
  if (preferences.length > 0) checkNoMatch(context)
  checkSources(context)
  checkLimits(context)
  const orchestration = context.root['orchestration']
  if (isMap(orchestration)) checkOrchestration(context, orchestration)
  checkOverrides(context)
  checkStores(context)
}

function checkPreference(context: CheckContext, preference: Entry): void {
  requireFilters(context, preference)
  for (const reference of listTexts(preference.value, 'models', preference.path)) {
    requireModel(context, reference, { aliases: false })
  }
}

/** Requires a default when the client may name no model and no route may match. */
function checkNoMatch({ root, source }: CheckContext): void {
  const providers = listEntries(root, 'model_providers')
  if (providers.length < 2 || providers.some(({ value }) => value['default'] === true)) return
  const listed = providers.map(({ value }) => textAt(value, 'model') ?? '').find((model) => !model.endsWith('*'))
  const who = listed === undefined ? 'the first model of the first route' : `"${listed}", the first listed,`
  const message = `no model has default: true, so ${who} answers requests that fit no route and name no model`
  source.warn(['routing_preferences'], message, { use: 'default: true in model_providers', part: 'key' })
}

function checkSources(context: CheckContext): void {
  const seen = new Set<unknown>()
  for (const { value, path } of listEntries(context.root, 'model_metrics_sources')) {
    const type = value['type']
    if (seen.has(type)) {
      context.source.warn(path, `a second source of type ${String(type)}, which Plano refuses; earlier sources win`)
    }
    seen.add(type)
    const missing = value['provider'] === 'prometheus' ? ['url', 'query'] : value['provider'] === 'file' ? ['path'] : []
    for (const key of missing) {
      if (value[key] !== undefined) continue
      context.source.refuse(path, `a ${String(value['provider'])} source needs ${key}`, { expected: key })
    }
  }
}

/** Counters are keyed by name, so two limits must not share one. */
function checkLimits(context: CheckContext): void {
  const limits = listEntries(context.root, 'limits')
  requireUnique(context, limits, 'name')
  for (const { value, path } of limits) {
    const window = value['window']
    const isWritten = typeof window === 'string' || typeof window === 'number'
    if (isWritten && parseDuration(window) === 0)
      context.source.refuse([...path, 'window'], 'a window of length zero limits nothing', { expected: 'more than 0' })
    if (MEASURES.some((key) => value[key] !== undefined)) continue
    const unset = MEASURES.map((key) => unsetNote(context.source, [...path, key])).join('')
    context.source.refuse(
      path,
      `the limit ${textAt(value, 'name') ?? ''} has none of requests, tokens or cost${unset}`,
      {
        expected: 'requests, tokens or cost',
      },
    )
  }
}

function checkOrchestration(context: CheckContext, orchestration: ConfigMap): void {
  const at = ['orchestration']
  for (const reference of listTexts(orchestration, 'router_model', at)) {
    requireModel(context, reference, { aliases: true })
  }
  const merge = orchestration['merge']
  if (isMap(merge)) {
    for (const reference of listTexts(merge, 'model', [...at, 'merge']))
      requireModel(context, reference, { aliases: true })
  }
  const rules = listEntries(orchestration, 'rules', at)
  requireUnique(context, rules, 'name')
  for (const rule of rules) checkRule(context, rule)
}

function checkRule(context: CheckContext, { value, path }: Entry): void {
  const { names, source } = context
  for (const reference of listTexts(value, 'agents', path)) {
    requireName(context, reference, { kind: 'agent', names: names.agents })
  }
  for (const reference of listTexts(value, 'models', path)) requireModel(context, reference, { aliases: true })
  for (const reference of listTexts(value, 'listener', path)) {
    requireName(context, reference, { kind: 'listener', names: names.listeners })
  }
  if (value['agents'] === undefined && value['models'] === undefined) {
    source.refuse(path, 'a rule must name agents or models', { expected: 'agents or models' })
  }
  requirePattern(context, { value, path })
}

/** Plano silently uses its hosted model when an override names no configured provider. */
function checkOverrides(context: CheckContext): void {
  const overrides = context.root['overrides']
  if (!isMap(overrides)) return
  for (const key of ['llm_routing_model', 'agent_orchestration_model']) {
    const model = textAt(overrides, key)
    if (model === undefined || context.names.hasModel(model) || context.names.aliases.has(model)) continue
    const message = `no model provider has "${model}"; no hosted router is used instead`
    context.source.warn(['overrides', key], message, { use: 'model_providers' })
  }
}

function checkStores(context: CheckContext): void {
  const { root, source } = context
  const storage = root['state_storage']
  if (
    isMap(storage) &&
    (storage['type'] === 'postgres' || storage['type'] === 'redis') &&
    storage['connection_string'] === undefined
  ) {
    const note = unsetNote(source, ['state_storage', 'connection_string'])
    // The file is valid where the variable is set. Here the application's store or the process keeps the state.
    if (note === '')
      source.refuse(['state_storage'], `${storage['type']} needs connection_string`, { expected: 'connection_string' })
    else
      source.warn(['state_storage'], `${storage['type']} needs connection_string${note}; it stays in memory`, {
        part: 'key',
      })
  }
  const routing = root['routing']
  const cache = isMap(routing) ? routing['session_cache'] : undefined
  if (isMap(cache) && cache['type'] === 'redis' && cache['url'] === undefined) {
    const note = unsetNote(source, ['routing', 'session_cache', 'url'])
    const place = ['routing', 'session_cache']
    if (note === '') source.refuse(place, 'redis needs url', { expected: 'url' })
    else source.warn(place, `redis needs url${note}; it stays in memory`, { part: 'key' })
  }
}
