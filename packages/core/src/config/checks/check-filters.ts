import { listEntries, textAt } from '../tree/list-entries.ts'
import { type CheckContext, requireOneOf, requirePattern, requireUnique, requireUrl } from './check-context.ts'

/** Filters: unique ids, exactly one way to run each, consistent keys. */
export function checkFilters(context: CheckContext): void {
  const filters = listEntries(context.root, 'filters')
  requireUnique(context, filters, 'id')
  for (const filter of filters) {
    requireOneOf(context, filter, { kind: 'filter', keys: ['url', 'run', 'use'] })
    requireUrl(context, filter, 'url')
    requirePattern(context, filter)
    if (filter.value['url'] === undefined) {
      for (const key of ['type', 'transport', 'tool']) {
        if (filter.value[key] === undefined) continue
        context.source.warn([...filter.path, key], `${key} has no effect on a filter without url`, { part: 'key' })
      }
    } else if (textAt(filter.value, 'type') === 'http' && filter.value['tool'] !== undefined) {
      context.source.warn([...filter.path, 'tool'], 'tool has no effect on an HTTP filter', { part: 'key' })
    }
    const id = textAt(filter.value, 'id')
    if (id === undefined || !context.names.agents.has(id)) continue
    const agent = listEntries(context.root, 'agents').find(({ value }) => value['id'] === id)
    if (agent?.value['url'] !== filter.value['url']) {
      context.source.warn(
        [...filter.path, 'id'],
        `"${id}" is also the id of an agent. Plano refuses this; here they are separate`,
      )
    }
  }
}
