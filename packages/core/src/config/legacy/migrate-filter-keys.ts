import type { Path } from '../tree/config-path.ts'
import type { ConfigMap, ConfigSource } from '../tree/config-source.ts'
import { listEntries, listTexts, textAt } from '../tree/list-entries.ts'

/** Migrates `filter_chain`, which Plano's documentation still uses, and agents that are used as filters. */
export function migrateFilterKeys(source: ConfigSource): void {
  const { root } = source
  const holders = [...listEntries(root, 'agents'), ...listEntries(root, 'listeners')]
  for (const { value, path } of listEntries(root, 'listeners')) holders.push(...listEntries(value, 'agents', path))
  for (const { value, path } of holders) {
    renameChain(source, value, path)
    adoptAgents(source, listTexts(value, 'input_filters', path))
  }
}

function renameChain(source: ConfigSource, holder: ConfigMap, path: Path): void {
  if (holder['filter_chain'] === undefined) return
  if (holder['input_filters'] !== undefined) {
    source.refuse([...path, 'filter_chain'], 'filter_chain is the old name of input_filters, and both are written', {
      expected: 'only input_filters',
      part: 'key',
    })
    delete holder['filter_chain']
    return
  }
  source.warn([...path, 'filter_chain'], 'filter_chain is now called input_filters', {
    use: 'input_filters',
    part: 'key',
  })
  source.rename(holder, 'filter_chain', 'input_filters')
}

/** In Plano agents and filters share one namespace, and an agent in a filter chain is called through MCP. */
function adoptAgents(source: ConfigSource, references: readonly { text: string; path: Path }[]): void {
  const { root } = source
  for (const { text, path } of references) {
    const filters = listEntries(root, 'filters')
    if (filters.some(({ value }) => value['id'] === text)) continue
    const agent = listEntries(root, 'agents').find(({ value }) => value['id'] === text)
    const url = agent === undefined ? undefined : textAt(agent.value, 'url')
    if (agent === undefined || url === undefined) continue
    source.warn(path, `"${text}" is the id of an agent; as a filter it is called over MCP`, {
      use: `filters: [{id: ${text}, url: …, type: mcp}]`,
    })
    const made = { id: text, url, type: 'mcp' }
    source.adopt(made, agent.value)
    if (Array.isArray(root['filters'])) root['filters'].push(made)
    else root['filters'] = [made]
  }
}
