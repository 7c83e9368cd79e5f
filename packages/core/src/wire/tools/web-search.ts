import type { Loss } from '../../contract/wire/grammar.ts'
import type { Turn, TurnTool } from '../../contract/wire/turn.ts'
import { givenFields } from '../shape/given-fields.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Whether a tool is a provider's hosted web search, in any version. */
export function isWebSearch(tool: TurnTool): boolean {
  return tool.kind === 'foreign' && /^(?:web_search(_preview)?(_\d.*)?|googleSearch)$/.test(tool.type)
}

const NEUTRAL: ReadonlySet<string> = new Set(['type', 'name', 'cache_control', 'googleSearch'])

/** Lists the settings of a web search that the target's search lacks: a limit of domains is part of the request. */
export function listSearchLosses(tool: TurnTool, kept: readonly string[], losses: Loss[]): void {
  if (tool.kind !== 'foreign' || !isWebSearch(tool)) return
  for (const [field] of givenFields(tool.value)) {
    if (NEUTRAL.has(field) || kept.includes(field)) continue
    losses.push({ field: `tools.web_search.${field}`, reason: 'the search of the chosen model has no such setting' })
  }
}

/** Converts `web_search_options` of a chat completion to a hosted tool, as in other APIs. */
export function foldWebSearch(turn: Turn): Turn {
  const { web_search_options: value, ...extras } = turn.extras
  if (turn.source !== 'chat' || !isJsonObject(value)) return turn
  const search = { kind: 'foreign' as const, dialect: 'chat' as const, type: 'web_search', value }
  return { ...turn, tools: [...(turn.tools ?? []), search], extras }
}
