import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Limits inlining: definitions may refer to each other exponentially often. */
const MOST_INLINED = 2000

export interface SchemaScope {
  root: JsonObject
  /** References that are being resolved, outermost first. */
  trail: readonly string[]
  /** The schema's place in the request. */
  path: string
  /** Number of inlined references in the whole schema. */
  counter: { inlined: number }
  /** Dropped keywords that restricted the valid values. */
  dropped: Set<string>
}

const decode = (token: string) => decodeToken(token).replaceAll('~1', '/').replaceAll('~0', '~')

function decodeToken(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    // A stray percent sign is literal.
    return token
  }
}

function refuse(scope: SchemaScope, why: string): never {
  throw new PlanoError('invalid_request', `${scope.path} ${why}, which the chosen model's schemas cannot express`, {
    param: scope.path,
  })
}

function find(reference: string, scope: SchemaScope): JsonValue | undefined {
  const tokens = reference.slice(2).split('/').map(decode)
  if (tokens.length !== 2 || (tokens[0] !== '$defs' && tokens[0] !== 'definitions')) return undefined
  const definitions = scope.root[tokens[0]]
  const name = tokens[1] ?? ''
  return isJsonObject(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined
}

/**
 * Resolves a `$ref`, with the keywords next to it, and returns the scope for the result. Throws PlanoError
 * `invalid_request` for a circular, missing or external reference.
 */
export function resolveReference(schema: JsonObject, scope: SchemaScope): { schema: JsonObject; scope: SchemaScope } {
  const { $ref: reference, ...beside } = schema
  if (typeof reference !== 'string' || !reference.startsWith('#/'))
    return refuse(scope, 'refers to another document or to itself')
  if (scope.trail.includes(reference)) return refuse(scope, `refers to itself through ${reference}`)
  const target = find(reference, scope)
  if (!isJsonObject(target)) return refuse(scope, `refers to ${reference}, which is not among its definitions`)
  scope.counter.inlined += 1
  if (scope.counter.inlined > MOST_INLINED)
    return refuse(scope, `has more than ${MOST_INLINED} references when written out`)
  return { schema: { ...target, ...beside }, scope: { ...scope, trail: [...scope.trail, reference] } }
}

export function refuseSchema(scope: SchemaScope, why: string): never {
  return refuse(scope, why)
}
