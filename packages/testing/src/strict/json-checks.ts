import { isJsonObject, type JsonObject } from '../json.ts'
import type { Checker } from './violation.ts'

/** Whether a value is a text with visible characters. */
export function isVisibleText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Requires an optional number to be within bounds. */
export function requireRange(
  body: JsonObject,
  bounds: readonly [field: string, least: number, most: number],
  check: Checker,
): void {
  const [field, least, most] = bounds
  const value = body[field]
  if (value === undefined || value === null) return
  const fits = typeof value === 'number' && value >= least && value <= most
  check.require(fits, `Invalid value for '${field}': expected a number between ${least} and ${most}.`, field)
}

/** Requires an object schema, as for tool parameters. */
export function requireObjectSchema(schema: unknown, place: string, check: Checker): void {
  const fits = isJsonObject(schema) && schema['type'] === 'object'
  check.require(fits, `Invalid schema at ${place}: schema must be a JSON Schema of 'type: "object"'.`, place)
}
