import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Loss } from '../../../contract/wire/grammar.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const MAX_MARKERS = 4
/** Messages contain tool results, which contain blocks. The API has no deeper nesting. */
const DEEPEST = 3

/** Keeps the first four cache markers, in prompt order: tools, system, messages. */
export function limitCacheMarkers(body: JsonObject, losses: Loss[]): void {
  let count = 0
  const visit = (value: JsonValue | undefined, depth = 0): void => {
    if (!Array.isArray(value) || depth > DEEPEST) return
    for (const block of value) {
      if (!isJsonObject(block)) continue
      visit(block['content'], depth + 1)
      if (block['cache_control'] === undefined || block['cache_control'] === null) continue
      count += 1
      if (count > MAX_MARKERS) delete block['cache_control']
    }
  }
  visit(body['tools'])
  visit(body['system'])
  visit(body['messages'])
  if (count > MAX_MARKERS) losses.push({ field: 'cache_control', reason: `the API takes ${MAX_MARKERS} markers` })
}
