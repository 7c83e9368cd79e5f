import type { JsonObject } from '../../../contract/json.ts'
import type { TurnTool } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { isWebSearch } from '../../tools/web-search.ts'

/** Converts another API's web search to `web_search_options`; undefined when there is none. */
export function writeWebSearch(tools: readonly TurnTool[]): JsonObject | undefined {
  const search = tools.find((tool) => isWebSearch(tool))
  if (search?.kind !== 'foreign' || search.dialect === 'chat') return undefined
  const { user_location: location, search_context_size: size } = search.value
  return dropUndefined({ search_context_size: size, user_location: writeLocation(location) })
}

function writeLocation(location: JsonObject[string]): JsonObject | undefined {
  if (!isJsonObject(location)) return undefined
  const { type: _type, ...place } = location
  return { type: 'approximate', approximate: isJsonObject(place['approximate']) ? place['approximate'] : place }
}
