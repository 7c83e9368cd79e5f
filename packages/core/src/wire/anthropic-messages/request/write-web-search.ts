import type { JsonObject } from '../../../contract/json.ts'
import type { TurnTool } from '../../../contract/wire/turn.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { isWebSearch } from '../../tools/web-search.ts'

/** Converts OpenAI's web search to Anthropic's; undefined for any other tool. */
export function writeWebSearch(tool: Extract<TurnTool, { kind: 'foreign' }>): JsonObject | undefined {
  if (!isWebSearch(tool)) return undefined
  const written: JsonObject = { type: 'web_search_20250305', name: 'web_search' }
  const location = tool.value['user_location']
  if (isJsonObject(location)) {
    const inner = isJsonObject(location['approximate']) ? location['approximate'] : location
    written['user_location'] = { ...inner, type: 'approximate' }
  }
  const filters = tool.value['filters']
  if (isJsonObject(filters) && Array.isArray(filters['allowed_domains'])) {
    written['allowed_domains'] = filters['allowed_domains']
  }
  return written
}
