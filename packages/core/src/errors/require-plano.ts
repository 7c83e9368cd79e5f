import { PlanoError } from './plano-error.ts'

/**
 * Returns `value` if it is an engine. Otherwise throws PlanoError `invalid_config` that says what was passed instead;
 * the usual mistake is a missing `await`.
 */
export function requirePlano<Engine extends object>(value: Engine, caller: string): Engine {
  const given: unknown = value
  const isObject = typeof given === 'object' && given !== null
  if (isObject && 'fetch' in given && typeof given.fetch === 'function') return value
  const hint = isObject && 'then' in given ? 'it got a promise, so await is missing' : `it got ${describe(given)}`
  throw new PlanoError('invalid_config', `${caller} needs the engine that "await createPlano(…)" returns; ${hint}`)
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return 'a string; pass a path to createPlano'
  return typeof value === 'object'
    ? 'an object without fetch; pass a configuration to createPlano'
    : `a ${typeof value}`
}
