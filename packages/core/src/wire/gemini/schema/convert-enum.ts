import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { refuseSchema, type SchemaScope } from './resolve-reference.ts'

function typeOf(value: JsonValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'object' ? 'object' : typeof value
}

/** Groups values by type. A list with integers and other numbers counts as numbers. */
function groupByType(values: readonly JsonValue[]): [type: string, values: JsonValue[]][] {
  const hasFractions = values.some((value) => typeOf(value) === 'number')
  const groups = new Map<string, JsonValue[]>()
  for (const value of values) {
    const type = hasFractions && typeof value === 'number' ? 'number' : typeOf(value)
    groups.set(type, [...(groups.get(type) ?? []), value])
  }
  return [...groups]
}

/**
 * Converts allowed values to Gemini's form: strings with their real type beside them, null as a flag, and `anyOf` for
 * mixed types. Throws PlanoError `invalid_request` for objects and lists.
 */
export function convertEnum(values: readonly JsonValue[], type: JsonValue | undefined, scope: SchemaScope): JsonObject {
  const nullable = values.includes(null)
  const real = values.filter((value) => value !== null)
  if (real.length === 0) return { type: 'null' }
  const groups = groupByType(real)
  if (groups.some(([each]) => each === 'object')) return refuseSchema(scope, 'lists objects as values')
  const flag: JsonObject = nullable ? { nullable: true } : {}
  const written = groups.map(([each, members]) => writeValues(each, members))
  if (written.length > 1) return { anyOf: written, ...flag }
  return { ...written[0], ...(typeof type === 'string' ? { type } : {}), ...flag }
}

function writeValues(type: string, values: readonly JsonValue[]): JsonObject {
  if (type === 'string') return { type, enum: values.filter((value) => value !== '') }
  return { type, format: 'enum', enum: values.map(String) }
}
