import { isJsonObject, type JsonValue } from '../../json.ts'
import type { Checker } from '../violation.ts'

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])
const KEYS = new Set([
  'type',
  'format',
  'title',
  'description',
  'nullable',
  'enum',
  'maxItems',
  'minItems',
  'properties',
  'required',
  'minProperties',
  'maxProperties',
  'minLength',
  'maxLength',
  'pattern',
  'example',
  'anyOf',
  'propertyOrdering',
  'items',
  'minimum',
  'maximum',
  'default',
])

/** Gemini's subset of OpenAPI schemas: known keys, one type, string enums, no references. */
export function checkGeminiSchema(schema: JsonValue | undefined, place: string, check: Checker): void {
  if (!check.require(isJsonObject(schema), `Invalid value at '${place}': a schema is an object.`)) return
  if (!isJsonObject(schema)) return
  for (const key of Object.keys(schema)) {
    check.require(
      KEYS.has(key),
      `Invalid JSON payload received. Unknown name "${key}" at '${place}': Cannot find field.`,
    )
  }
  const { type, anyOf, properties, items } = schema
  const name = typeof type === 'string' ? type.toLowerCase() : undefined
  const typed = type === undefined ? anyOf !== undefined || Object.keys(schema).length === 0 : TYPES.has(name ?? '')
  check.require(typed, `Invalid value at '${place}.type' (TYPE_ENUM), ${JSON.stringify(type)}`)
  const values = schema['enum']
  if (values !== undefined) {
    const strings = Array.isArray(values) && values.every((value) => typeof value === 'string' && value !== '')
    check.require(strings, `Invalid value at '${place}.enum' (TYPE_STRING): only non-empty strings.`)
  }
  if (name === 'array') check.require(items !== undefined, `${place}.items: missing field.`)
  if (items !== undefined) checkGeminiSchema(items, `${place}.items`, check)
  const named = isJsonObject(properties) ? properties : {}
  for (const [property, inner] of Object.entries(named)) {
    checkGeminiSchema(inner, `${place}.properties.${property}`, check)
  }
  if (Array.isArray(schema['required'])) {
    const missing = schema['required'].filter((property) => !Object.hasOwn(named, String(property)))
    check.require(missing.length === 0, `${place}.required: property is not defined: ${missing.join(', ')}`)
  }
  if (!Array.isArray(anyOf)) return
  anyOf.forEach((option, index) => {
    checkGeminiSchema(option, `${place}.any_of[${index}]`, check)
  })
}
