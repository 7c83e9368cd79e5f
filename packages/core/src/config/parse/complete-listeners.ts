import type { ConfigMap, ConfigSource } from '../tree/config-source.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'

/** Name of the implicit listener for agents that no listener lists. */
const ONLY_LISTENER = 'agents'
const INHERITED = ['description', 'examples', 'default'] as const

/**
 * Copies what agents say about themselves into every listener that does not override it. Creates a listener when there
 * are agents but no listeners.
 */
export function completeListeners(source: ConfigSource): void {
  const { root } = source
  const agents = listEntries(root, 'agents')
  if (root['listeners'] === undefined && agents.length > 0) root['listeners'] = [buildListener(source, agents)]
  const byId = new Map(agents.map(({ value }) => [textAt(value, 'id'), value]))
  for (const { value: listener, path } of listEntries(root, 'listeners')) {
    for (const { value } of listEntries(listener, 'agents', path)) {
      const agent = byId.get(textAt(value, 'id'))
      for (const key of INHERITED) {
        if (value[key] === undefined && agent?.[key] !== undefined) value[key] = agent[key]
      }
    }
  }
}

function buildListener(source: ConfigSource, agents: readonly { value: ConfigMap }[]): ConfigMap {
  const listed = agents.map(({ value }) => {
    const made: ConfigMap = { id: value['id'] }
    source.adopt(made, value)
    return made
  })
  const listener = { type: 'agent', name: ONLY_LISTENER, agents: listed }
  if (typeof source.root['agents'] === 'object' && source.root['agents'] !== null) {
    source.adopt(listener, source.root['agents'])
    source.adopt(listed, source.root['agents'])
  }
  return listener
}
