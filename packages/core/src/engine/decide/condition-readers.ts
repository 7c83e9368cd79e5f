import type { RuleConfig } from '../../config/schema/model.ts'
import type { ConditionReaders } from '../../decide/rules/compile-rule.ts'
import { compilePatternWith } from './linear-pattern.ts'

/** Loads the pattern matcher and the language detection if a condition needs them. */
export async function openConditionReaders(
  conditions: readonly (RuleConfig['when'] | undefined)[],
): Promise<ConditionReaders> {
  const needs = (key: 'matches' | 'language') =>
    conditions.some((when) => typeof when === 'object' && when[key] !== undefined)
  return {
    compilePattern: await compilePatternWith(needs('matches')),
    detectLanguage: needs('language')
      ? (await import('../../decide/local/language/detect-language.ts')).detectLanguage
      : () => undefined,
  }
}
