import * as z from 'zod/mini'
import type { Path } from '../tree/config-path.ts'

/** The schema inside wrappers such as optional, default and transform. */
function unwrap(schema: unknown): unknown {
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniNullable
  ) {
    return unwrap(schema.def.innerType)
  }
  return schema instanceof z.ZodMiniPipe ? unwrap(schema.def.in) : schema
}

/** All schemas that apply at a path. There are several when a union is on the way. */
function schemasAt(schema: unknown, path: Path): unknown[] {
  const bare = unwrap(schema)
  if (bare instanceof z.ZodMiniUnion) return bare.def.options.flatMap((option: unknown) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [bare]
  if (bare instanceof z.ZodMiniArray) return schemasAt(bare.def.element, rest)
  if (bare instanceof z.ZodMiniRecord) return schemasAt(bare.def.valueType, rest)
  if (bare instanceof z.ZodMiniObject && typeof step === 'string' && Object.hasOwn(bare.shape, step)) {
    return schemasAt(bare.shape[step], rest)
  }
  return []
}

/** Allowed keys of a map at a path. Empty when any key is allowed. */
export function keysAt(schema: unknown, path: Path): string[] {
  return schemasAt(schema, path).flatMap((each) => (each instanceof z.ZodMiniObject ? Object.keys(each.shape) : []))
}

/**
 * Every key path of a schema, in order: `listeners[].agents[].id`, `model_aliases.*.target`. Includes all branches of
 * unions.
 */
export function listKeyPaths(schema: unknown, prefix = ''): string[] {
  const bare = unwrap(schema)
  if (bare instanceof z.ZodMiniUnion) {
    return [...new Set(bare.def.options.flatMap((option: unknown) => listKeyPaths(option, prefix)))]
  }
  if (bare instanceof z.ZodMiniArray) return listKeyPaths(bare.def.element, `${prefix}[]`)
  if (bare instanceof z.ZodMiniRecord) return listKeyPaths(bare.def.valueType, `${prefix}.*`)
  if (!(bare instanceof z.ZodMiniObject)) return []
  return Object.entries(bare.shape).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`
    return [path, ...listKeyPaths(value, path)]
  })
}
