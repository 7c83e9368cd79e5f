import type { PlanoConfig, PlanoConfigInput } from '@planojs/core'

/** A changed description or changed examples. */
export interface TextEdit {
  description?: string
  examples?: string[]
}

/** Changed texts by agent or route. */
export interface TextEdits {
  agents?: Record<string, TextEdit>
  routes?: Record<string, TextEdit>
}

/**
 * The configuration with edited texts, and without anything active: health checks, shadows, exporters, stored state.
 */
export function editConfig(config: PlanoConfig, edits: TextEdits = {}): PlanoConfigInput {
  const copy = copyPlain(config) as PlanoConfig
  const textOf = (id: string): TextEdit => edits.agents?.[id] ?? {}
  for (const agent of copy.agents) Object.assign(agent, textOf(agent.id))
  for (const listener of copy.listeners) {
    for (const agent of listener.agents ?? []) Object.assign(agent, textOf(agent.id))
  }
  for (const route of copy.routing_preferences) Object.assign(route, edits.routes?.[route.name] ?? {})
  copy.state_storage = { type: 'memory' }
  copy.tracing = {}
  // Durations and sizes are already numbers, which the schema accepts.
  return writeLiterally(copy) as PlanoConfigInput
}

/** Keys with code, whose texts are never expanded. */
const CODE_KEYS: ReadonlySet<string> = new Set(['run', 'encoder'])

/**
 * Doubles the dollar signs of all texts. They are final: a variable in an edited description would otherwise be expanded,
 * and decisions would show what the environment contains.
 */
function writeLiterally(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return CODE_KEYS.has(key) ? value : value.replaceAll('$', '$$$$')
  if (Array.isArray(value)) return value.map((item) => writeLiterally(item, key))
  if (!isPlainMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writeLiterally(item, name)]))
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Copies plain maps and lists without health checks. Functions and class instances are shared. */
function copyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyPlain)
  if (!isPlainMap(value)) return value
  const entries = Object.entries(value).filter(([key, item]) => key !== 'health_check' && item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, copyPlain(item)]))
}
