import { z } from 'zod'
import type { Path } from './config-path.ts'

/** A schema without what is wrapped around it: optional, default, transform. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap())
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema
}

/** Every schema that may stand at the path: several where a union is on the way. */
export function schemasAt(schema: unknown, path: Path): unknown[] {
  const bare = unwrap(schema)
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option: unknown) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [bare]
  if (bare instanceof z.ZodArray) return schemasAt(bare.element, rest)
  if (bare instanceof z.ZodRecord) return schemasAt(bare.valueType, rest)
  if (bare instanceof z.ZodObject && typeof step === 'string' && Object.hasOwn(bare.shape, step)) {
    return schemasAt(bare.shape[step], rest)
  }
  return []
}

/** Keys that a map at the path may have; empty where any may stand. */
export function keysAt(schema: unknown, path: Path): string[] {
  return schemasAt(schema, path).flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []))
}

/**
 * Every key path of a schema in its order: `listeners[].agents[].id`, `model_aliases.*.target`. Both branches of a union
 * are listed.
 */
export function listKeyPaths(schema: unknown, prefix = ''): string[] {
  const bare = unwrap(schema)
  if (bare instanceof z.ZodUnion) {
    return [...new Set(bare.options.flatMap((option: unknown) => listKeyPaths(option, prefix)))]
  }
  if (bare instanceof z.ZodArray) return listKeyPaths(bare.element, `${prefix}[]`)
  if (bare instanceof z.ZodRecord) return listKeyPaths(bare.valueType, `${prefix}.*`)
  if (!(bare instanceof z.ZodObject)) return []
  return Object.entries(bare.shape).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`
    return [path, ...listKeyPaths(value, path)]
  })
}
