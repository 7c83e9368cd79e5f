import type { Turn } from '../contract/turn.ts'
import { isJsonObject } from './shape/is-json-object.ts'

/** Converts `web_search_options` of a chat completion to a hosted tool, as in other APIs. */
export function foldWebSearch(turn: Turn): Turn {
  const { web_search_options: value, ...extras } = turn.extras
  if (turn.source !== 'chat' || !isJsonObject(value)) return turn
  const search = { kind: 'foreign' as const, dialect: 'chat' as const, type: 'web_search', value }
  return { ...turn, tools: [...(turn.tools ?? []), search], extras }
}
