import type { Turn } from '../contract/turn.ts'
import { isJsonObject } from './shape/is-json-object.ts'

/** A chat completion's `web_search_options` as the hosted tool that it is in other APIs. */
export function foldWebSearch(turn: Turn): Turn {
  const { web_search_options: value, ...extras } = turn.extras
  if (turn.source !== 'chat' || !isJsonObject(value)) return turn
  const search = { kind: 'foreign' as const, dialect: 'chat' as const, type: 'web_search', value }
  return { ...turn, tools: [...(turn.tools ?? []), search], extras }
}
