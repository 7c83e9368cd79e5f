import type { LinearPattern } from '../../decide/rules/compile-rule.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/**
 * Compiles patterns with RE2's algorithm, whose time is linear in the text: no pattern can hold the process up. The
 * library is loaded only when a rule has a pattern. Look-around and back-references do not exist in it.
 */
export async function compilePatternWith(needed: boolean): Promise<(source: string) => LinearPattern> {
  if (!needed) return () => () => false
  const { RE2JS } = await import('re2js')
  return (source) => {
    try {
      const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
      return (text) => pattern.matcher(text).find()
    } catch (cause) {
      // Configurations are checked when they are read; rules that arrive otherwise are not.
      throw new PlanoError('invalid_config', `rules: "${source}" is not a pattern of RE2's syntax`, { cause })
    }
  }
}

/** What tells of a text why RE2 does not take it; undefined, and no library loaded, when a configuration has no pattern. */
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

/** Text is searched for the key; of an object only the places where the key may stand are looked at. */
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
    // An object that cannot be read is told of by the reader of configurations.
    return false
  }
}
