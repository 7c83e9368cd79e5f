import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Constraints that Claude's structured output does not enforce. They are added to the description for the model. */
const CONSTRAINTS: readonly string[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]
const FORMATS: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
])
const SCHEMA_MAPS: readonly string[] = ['properties', '$defs', 'definitions', 'patternProperties']
const SCHEMA_LISTS: readonly string[] = ['anyOf', 'allOf', 'prefixItems']
/** Deeper than any real schema; a hostile one must not overflow the stack. */
const MAX_DEPTH = 200

/**
 * Converts a JSON Schema to the subset that Claude's structured output accepts, also on Bedrock: closed objects, `anyOf` for `oneOf`,
 * and constraints and unknown formats as text in the description.
 * https://docs.claude.com/en/docs/build-with-claude/structured-outputs
 */
export function sanitiseSchema(schema: JsonObject, depth = 0): JsonObject {
  if (depth > MAX_DEPTH) return {}
  const clean: JsonObject = { ...schema }
  if (clean['oneOf'] !== undefined) {
    clean['anyOf'] = [...asList(clean['anyOf']), ...asList(clean['oneOf'])]
    delete clean['oneOf']
  }
  delete clean['$schema']
  moveConstraints(clean)
  for (const key of SCHEMA_MAPS) {
    const map = clean[key]
    if (isJsonObject(map)) clean[key] = mapValues(map, (value) => sanitiseValue(value, depth))
  }
  for (const key of SCHEMA_LISTS) {
    const list = clean[key]
    if (Array.isArray(list)) clean[key] = list.map((value) => sanitiseValue(value, depth))
  }
  if (isJsonObject(clean['items'])) clean['items'] = sanitiseSchema(clean['items'], depth + 1)
  if (isObjectSchema(clean)) clean['additionalProperties'] = false
  return clean
}

function sanitiseValue(value: JsonValue, depth: number): JsonValue {
  return isJsonObject(value) ? sanitiseSchema(value, depth + 1) : value
}

function isObjectSchema(schema: JsonObject): boolean {
  const type = schema['type']
  return type === 'object' || (Array.isArray(type) && type.includes('object')) || isJsonObject(schema['properties'])
}

function moveConstraints(schema: JsonObject): void {
  const notes: string[] = []
  for (const key of CONSTRAINTS) {
    if (schema[key] === undefined || (key === 'minItems' && (schema[key] === 0 || schema[key] === 1))) continue
    notes.push(`${key}: ${JSON.stringify(schema[key])}`)
    delete schema[key]
  }
  if (schema['format'] !== undefined && !FORMATS.has(schema['format'])) {
    notes.push(`format: ${JSON.stringify(schema['format'])}`)
    delete schema['format']
  }
  if (notes.length === 0) return
  const description = typeof schema['description'] === 'string' ? `${schema['description']} ` : ''
  schema['description'] = `${description}(${notes.join(', ')})`
}

function mapValues(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, value === undefined ? value : map(value)]),
  )
}

function asList(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : []
}
