import type { LinearPattern } from '../../decide/rules/compile-rule.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/**
 * Compiles patterns with RE2, which takes linear time, so that no pattern can block the process. Loaded only if a rule
 * has a pattern. Look-around and back-references are not supported.
 */
export async function compilePatternWith(needed: boolean): Promise<(source: string) => LinearPattern> {
  if (!needed) return () => () => false
  const { RE2JS } = await import('re2js')
  return (source) => {
    try {
      const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
      return (text) => pattern.matcher(text).find()
    } catch (cause) {
      // Configurations are checked when they are read, but rules may also arrive in other ways.
      throw new PlanoError('invalid_config', `rules: "${source}" is not a valid RE2 pattern`, { cause })
    }
  }
}

/** Explains why RE2 refuses a pattern. Undefined, without loading the library, if the configuration has no pattern. */
export async function loadPatternReader(input: unknown): Promise<((text: string) => string | undefined) | undefined> {
  if (!mayHavePattern(input)) return undefined
  const { RE2JS } = await import('re2js')
  return (text) => {
    try {
      RE2JS.compile(text, RE2JS.CASE_INSENSITIVE)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'it cannot be read'
    }
  }
}

type WithRules = { orchestration?: { rules?: unknown }; filters?: unknown }

/** A text is searched for the key; in an object only the places where the key can occur are checked. */
function mayHavePattern(input: unknown): boolean {
  if (typeof input === 'string') return input.includes('matches')
  if (typeof input !== 'object' || input === null) return false
  try {
    const { orchestration, filters }: WithRules = input
    return [orchestration?.rules, filters].some(
      (list) =>
        Array.isArray(list) && list.some((each: { when?: { matches?: unknown } }) => each.when?.matches !== undefined),
    )
  } catch {
    // An object that throws is reported when the configuration is read.
    return false
  }
}
