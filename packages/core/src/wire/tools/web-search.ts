import type { Turn, TurnTool } from '../../contract/wire/turn.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Whether a tool is a provider's hosted web search, in any version. */
export function isWebSearch(tool: TurnTool): boolean {
  return tool.kind === 'foreign' && /^(?:web_search(_preview)?(_\d.*)?|googleSearch)$/.test(tool.type)
}

/** Converts `web_search_options` of a chat completion to a hosted tool, as in other APIs. */
export function foldWebSearch(turn: Turn): Turn {
  const { web_search_options: value, ...extras } = turn.extras
  if (turn.source !== 'chat' || !isJsonObject(value)) return turn
  const search = { kind: 'foreign' as const, dialect: 'chat' as const, type: 'web_search', value }
  return { ...turn, tools: [...(turn.tools ?? []), search], extras }
}
