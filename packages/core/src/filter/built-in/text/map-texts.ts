import type { JsonObject, JsonValue } from '../../../contract/json.ts'

/** Fields with names, ids, addresses or bytes instead of language. */
const OPAQUE: ReadonlySet<string> = new Set([
  'model',
  'type',
  'role',
  'id',
  'call_id',
  'item_id',
  'tool_call_id',
  'tool_use_id',
  'previous_response_id',
  'signature',
  'encrypted_content',
  'data',
  'file_data',
  'file_id',
  'media_type',
  'mime_type',
  'format',
  'service_tier',
  'tool_choice',
])

/** Applies a function to every text of a body that a model reads. Returns a new body. */
export function mapTexts(body: JsonObject, change: (text: string) => string): JsonObject {
  return mapObject(body, change)
}

function mapObject(value: JsonObject, change: (text: string) => string): JsonObject {
  const mapped: JsonObject = {}
  for (const [key, inner] of Object.entries(value)) {
    const kept = OPAQUE.has(key) ? inner : mapValue(inner, change)
    if (key === '__proto__')
      Object.defineProperty(mapped, key, { value: kept, enumerable: true, writable: true, configurable: true })
    else mapped[key] = kept
  }
  return mapped
}

function mapValue(value: JsonValue | undefined, change: (text: string) => string): JsonValue | undefined {
  if (typeof value === 'string') return /^data:[\w/+.-]+;base64,/.test(value) ? value : change(value)
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change) ?? null)
  if (typeof value === 'object' && value !== null) return mapObject(value, change)
  return value
}
