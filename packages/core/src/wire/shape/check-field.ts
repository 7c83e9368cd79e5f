import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isJsonObject } from './is-json-object.ts'

/** Throws `invalid_request` for the field at `path`. The message does not contain the value. */
export function refuseField(path: string, expected: string): never {
  throw new PlanoError('invalid_request', `${path} must be ${expected}`, { param: path })
}

/** Reads an optional string. Clients send null for "not set". */
export function readString(object: JsonObject, key: string, path = key): string | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : refuseField(path, 'a string')
}

export function readNumber(object: JsonObject, key: string, path = key): number | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : refuseField(path, 'a number')
}

export function readCount(object: JsonObject, key: string, path = key): number | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : refuseField(path, 'a whole number that is not negative')
}

export function readBoolean(object: JsonObject, key: string, path = key): boolean | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'boolean' ? value : refuseField(path, 'true or false')
}

export function readObject(object: JsonObject, key: string, path = key): JsonObject | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return isJsonObject(value) ? value : refuseField(path, 'an object')
}

export function readList(object: JsonObject, key: string, path = key): JsonValue[] | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value : refuseField(path, 'an array')
}

export function readStringList(object: JsonObject, key: string, path = key): string[] | undefined {
  const list = readList(object, key, path)
  if (list === undefined) return undefined
  return list.map((item, index) => (typeof item === 'string' ? item : refuseField(`${path}[${index}]`, 'a string')))
}

export function requireString(object: JsonObject, key: string, path: string): string {
  return readString(object, key, path) ?? refuseField(path, 'a string')
}

export function requireObject(value: JsonValue | undefined, path: string): JsonObject {
  return isJsonObject(value) ? value : refuseField(path, 'an object')
}
