import type { LinearPattern } from '../decide/rules/compile-rule.ts'
import { PlanoError } from '../errors/plano-error.ts'

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
      throw new PlanoError('invalid_config', `rules: "${source}" is not a pattern of RE2's syntax`, { cause })
    }
  }
}
