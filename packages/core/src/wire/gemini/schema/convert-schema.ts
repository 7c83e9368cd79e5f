import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { convertEnum } from './convert-enum.ts'
import { resolveReference, type SchemaScope } from './resolve-reference.ts'

/** Keywords that Gemini supports unchanged. */
const KEPT = `title description nullable maxItems minItems minProperties maxProperties minLength maxLength pattern
  example propertyOrdering minimum maximum`.split(/\s+/)
/** Keywords that are converted. */
const CONVERTED = new Set('type enum const properties required items anyOf oneOf allOf $ref format'.split(' '))
/** Keywords that can be dropped without making invalid answers possible. */
const SILENT = new Set(
  `additionalProperties $schema $id $defs definitions default strict $comment $anchor examples readOnly writeOnly
  deprecated`.split(/\s+/),
)
const STRING_FORMATS = new Set(['enum', 'date-time'])

const isEmptyObject = (schema: JsonObject) =>
  schema.type === 'object' &&
  (!isJsonObject(schema.properties) || Object.keys(schema.properties).length === 0) &&
  schema.$ref === undefined &&
  schema.allOf === undefined &&
  schema.anyOf === undefined &&
  schema.oneOf === undefined

const isNull = (schema: JsonValue) => isJsonObject(schema) && (schema.type === 'null' || schema.const === null)

const at = (scope: SchemaScope, step: string): SchemaScope => ({ ...scope, path: `${scope.path}.${step}` })

function convertAny(value: JsonValue | undefined, scope: SchemaScope): JsonObject {
  return isJsonObject(value) ? convert(value, scope) : {}
}

/** Merges the schemas of `allOf`: properties and requirements are combined, and later values take precedence. */
function mergeAll(schema: JsonObject, scope: SchemaScope): JsonObject {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  let merged: JsonObject = {}
  for (const part of [...allOf, own]) {
    if (!isJsonObject(part)) continue
    const resolved = part.$ref === undefined ? part : resolveReference(part, scope).schema
    const plain = mergeAll(resolved, scope)
    const properties = [merged.properties, plain.properties].filter(isJsonObject)
    const required = [merged.required, plain.required].filter(Array.isArray).flat()
    merged = { ...merged, ...plain }
    if (properties.length > 0)
      merged.properties = Object.fromEntries(properties.flatMap((list) => Object.entries(list)))
    if (required.length > 0) merged.required = [...new Set(required)]
  }
  return merged
}

function convertTypes(schema: JsonObject): JsonObject {
  const { type } = schema
  if (!Array.isArray(type)) return typeof type === 'string' ? { type } : inferType(schema)
  const types = type.filter((name) => name !== 'null')
  if (types.length === 0) return { type: 'null' }
  return { anyOf: types.map((name) => ({ type: name })), ...(types.length < type.length ? { nullable: true } : {}) }
}

function inferType(schema: JsonObject): JsonObject {
  if (schema.properties !== undefined) return { type: 'object' }
  return schema.items === undefined ? {} : { type: 'array' }
}

function convertUnion(options: readonly JsonValue[], scope: SchemaScope): JsonObject {
  const real = options.filter((option) => !isNull(option))
  const nullable: JsonObject = real.length < options.length ? { nullable: true } : {}
  const converted = real.map((option, index) => convertAny(option, at(scope, `anyOf[${index}]`)))
  const [only] = converted
  if (real.length === 1 && real.length < options.length && only !== undefined) return { ...nullable, ...only }
  return { anyOf: converted, ...nullable }
}

function convertProperties(schema: JsonObject, scope: SchemaScope): JsonObject {
  if (!isJsonObject(schema.properties)) return {}
  const entries = Object.entries(schema.properties).map(([name, value]): [string, JsonObject] => [
    name,
    convertAny(value, at(scope, `properties.${name}`)),
  ])
  const named = new Set(entries.map(([name]) => name))
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => named.has(String(name))) : []
  return { properties: Object.fromEntries(entries), ...(required.length > 0 ? { required } : {}) }
}

function convertItems(schema: JsonObject, scope: SchemaScope, type: JsonValue | undefined): JsonObject {
  const { items } = schema
  if (Array.isArray(items)) {
    return { items: { anyOf: items.map((item, index) => convertAny(item, at(scope, `items[${index}]`))) } }
  }
  if (items !== undefined) return { items: convertAny(items, at(scope, 'items')) }
  return type === 'array' ? { items: {} } : {}
}

function convertFormat(schema: JsonObject, scope: SchemaScope): JsonObject {
  const { format, type } = schema
  if (typeof format !== 'string') return {}
  if (type !== 'string' || STRING_FORMATS.has(format)) return { format }
  scope.dropped.add('format')
  return {}
}

/** Moves keywords of a schema with several types to the type that they belong to. */
function spreadIntoTypes(result: JsonObject): JsonObject {
  const { anyOf, properties, required, items, ...rest } = result
  if (!Array.isArray(anyOf)) return result
  const options = anyOf.map((option) => {
    if (!isJsonObject(option)) return option
    if (option.type === 'object' && properties !== undefined)
      return { ...option, properties, ...(required ? { required } : {}) }
    return option.type === 'array' ? { ...option, items: items ?? {} } : option
  })
  return { ...rest, anyOf: options }
}

function convert(written: JsonObject, scope: SchemaScope): JsonObject {
  if (written.$ref !== undefined) {
    const resolved = resolveReference(written, scope)
    return convert(resolved.schema, resolved.scope)
  }
  const schema = mergeAll(written, scope)
  if (isEmptyObject(schema)) {
    return { type: 'object', ...(typeof schema.description === 'string' ? { description: schema.description } : {}) }
  }
  for (const key of Object.keys(schema)) {
    if (!CONVERTED.has(key) && !KEPT.includes(key) && !SILENT.has(key)) scope.dropped.add(key)
  }
  const kept = Object.fromEntries(KEPT.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]))
  const values = schema.const === undefined ? schema.enum : [schema.const]
  if (Array.isArray(values)) return { ...kept, ...convertEnum(values, schema.type, scope) }
  const union = [schema.anyOf, schema.oneOf].filter(Array.isArray).flat()
  const typed = union.length > 0 ? convertUnion(union, scope) : convertTypes(schema)
  const result: JsonObject = {
    ...kept,
    ...typed,
    ...convertFormat(schema, scope),
    ...convertProperties(schema, scope),
    ...convertItems(schema, scope, typed.type),
  }
  if (union.length > 0 && typeof schema.type === 'string' && !('type' in typed)) result.type = schema.type
  return union.length > 0 ? result : spreadIntoTypes(result)
}

export interface ConvertedSchema {
  /** Undefined for an object without properties, which Gemini requires to be left out at the root. */
  schema: JsonObject | undefined
  /** Dropped keywords that restricted the valid values. */
  dropped: readonly string[]
}

/**
 * Converts a JSON Schema to Gemini's subset of OpenAPI (https://ai.google.dev/api/caching#Schema): references are
 * inlined, unions become `anyOf`, null is a flag, enums are strings. `path` is the schema's place in the request.
 * Throws PlanoError `invalid_request` for what the subset cannot express.
 */
export function convertSchema(schema: JsonObject, path: string): ConvertedSchema {
  const dropped = new Set<string>()
  if (isEmptyObject(schema)) return { schema: undefined, dropped: [] }
  const converted = convert(schema, { root: schema, trail: [], path, counter: { inlined: 0 }, dropped })
  const empty = converted.type === 'object' && converted.properties === undefined
  return { schema: empty ? undefined : converted, dropped: [...dropped] }
}
