import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { refuseSchema, type SchemaScope } from './resolve-reference.ts'

function typeOf(value: JsonValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'object' ? 'object' : typeof value
}

/** Integers are numbers: a list with both is a list of numbers. */
function commonType(values: readonly JsonValue[]): string | undefined {
  const types = new Set(values.map(typeOf))
  if (types.size === 2 && types.has('integer') && types.has('number')) return 'number'
  return types.size === 1 ? [...types][0] : undefined
}

/**
 * Allowed values in Gemini's form: strings only, whose real type stands beside them; null is a flag. Throws PlanoError
 * `invalid_request` for values of several types.
 */
export function convertEnum(values: readonly JsonValue[], type: JsonValue | undefined, scope: SchemaScope): JsonObject {
  const nullable = values.includes(null)
  const real = values.filter((value) => value !== null)
  if (real.length === 0) return { type: 'null' }
  const common = commonType(real)
  if (common === undefined || common === 'object') return refuseSchema(scope, 'lists values of several types')
  const named = typeof type === 'string' ? type : common
  const flag: JsonObject = nullable ? { nullable: true } : {}
  if (common === 'string') return { type: named, enum: real.filter((value) => value !== ''), ...flag }
  return { type: named, format: 'enum', enum: real.map(String), ...flag }
}
