import type { JsonObject, JsonValue } from '../contract/json.ts'

/** The input of a responses body as a list of items. A text becomes one user message. */
export function inputItems(body: JsonObject): JsonValue[] {
  const input = body['input']
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }]
  if (Array.isArray(input)) return input
  return input === undefined || input === null ? [] : [input]
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Adds missing ids to items, as the API lists them. */
export function withItemIds(items: readonly JsonValue[], createId: (prefix: string) => string): JsonValue[] {
  return items.map((item) => {
    if (!isJsonObject(item) || typeof item['id'] === 'string') return item
    const type = item['type'] ?? 'message'
    const id = createId(type === 'message' ? 'msg_' : type === 'reasoning' ? 'rs_' : 'item_')
    if (type !== 'message') return { id, ...item }
    const { content } = item
    const part = item['role'] === 'assistant' ? 'output_text' : 'input_text'
    return {
      id,
      type,
      ...item,
      content: typeof content === 'string' ? [{ type: part, text: content }] : (content ?? []),
    }
  })
}

const MAX_PAGE = 100
const DEFAULT_PAGE = 20

/** A page of items in the API's form, with `limit`, `order` (newest first by default) and `after` from the query. */
export function listPage(items: readonly JsonValue[], query: string): JsonObject {
  const parameters = new URLSearchParams(query)
  const limit = Math.min(
    MAX_PAGE,
    Math.max(1, Math.trunc(Number(parameters.get('limit') ?? DEFAULT_PAGE)) || DEFAULT_PAGE),
  )
  const ordered = parameters.get('order') === 'asc' ? items : items.toReversed()
  const after = parameters.get('after')
  const start = after === null ? 0 : ordered.findIndex((item) => idOf(item) === after) + 1
  const data = ordered.slice(start, start + limit)
  return {
    object: 'list',
    data,
    first_id: idOf(data[0]) ?? null,
    last_id: idOf(data.at(-1)) ?? null,
    has_more: start + limit < ordered.length,
  }
}

export function idOf(item: JsonValue | undefined): string | undefined {
  const id = isJsonObject(item) ? item['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
