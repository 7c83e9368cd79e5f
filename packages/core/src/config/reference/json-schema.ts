import * as z from 'zod/mini'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { configSchema } from '../schema/root.ts'
import { KEY_NOTES } from './key-notes.data.ts'

/** Marks values that only code can provide, until they are removed. */
const CODE_MARK = 'x-code'
const VARIABLE: JsonObject = { type: 'string', pattern: '\\$' }

/**
 * JSON Schema (draft 7) of the configuration for editors, generated from the zod schema that validates it. Values that
 * only code can provide are removed. Numbers, booleans and enums also accept `$VAR`.
 */
export function buildJsonSchema(): JsonObject {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodMiniCustom) Object.assign(jsonSchema, { [CODE_MARK]: true })
    },
  })
  // The JSON round trip removes what zod adds.
  const root = refine(JSON.parse(JSON.stringify(schema)), '')
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Plano configuration',
    ...(isObject(root) ? root : {}),
    patternProperties: { '^x-': {} },
  }
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCode = (value: JsonValue | undefined): boolean => isObject(value) && value[CODE_MARK] === true

const takesVariable = (schema: JsonValue): boolean =>
  isObject(schema) &&
  (['number', 'integer', 'boolean'].includes(String(schema['type'])) ||
    ['enum', 'const', 'pattern'].some((key) => schema[key] !== undefined))

/**
 * Refines one schema node at a key path: removes code, allows variables, adds the description. Undefined when nothing
 * is left.
 */
function refine(schema: JsonValue, path: string, inUnion = false): JsonValue | undefined {
  if (!isObject(schema)) return schema
  if (isCode(schema)) return undefined
  const { anyOf, ...rest } = schema
  const made: JsonObject = refineParts(rest, path)
  const note = inUnion ? undefined : KEY_NOTES[path]?.[1]
  const description = note === undefined ? {} : { description: note }
  const branches = Array.isArray(anyOf) ? refineBranches(anyOf, path) : []
  if (Array.isArray(anyOf) && branches.length === 0) return undefined
  const variable = !inUnion && (takesVariable(made) || branches.some(takesVariable)) ? [VARIABLE] : []
  const alternatives = [...(branches.length > 0 ? branches : [made]), ...variable]
  if (alternatives.length > 1) return { ...description, anyOf: alternatives }
  const [only] = alternatives
  return { ...description, ...(isObject(only) ? only : made) }
}

function refineBranches(branches: readonly JsonValue[], path: string): JsonValue[] {
  return branches.map((each) => refine(each, path, true)).filter((each): each is JsonValue => each !== undefined)
}

function refineParts({ properties, items, additionalProperties, ...rest }: JsonObject, path: string): JsonObject {
  const made: JsonObject = { ...rest }
  delete made['$schema']
  delete made['default']
  delete made['propertyNames']
  if (isObject(properties)) {
    const kept: JsonObject = {}
    for (const [key, value] of Object.entries(properties)) {
      const refined = refine(value ?? {}, path === '' ? key : `${path}.${key}`)
      if (refined !== undefined) kept[key] = refined
    }
    made['properties'] = kept
  }
  if (items !== undefined) made['items'] = refine(items, `${path}[]`) ?? {}
  if (additionalProperties !== undefined) {
    made['additionalProperties'] = refine(additionalProperties, `${path}.*`) ?? {}
  }
  return made
}
