import type { WireRules } from '../../contract/wire/grammar.ts'
import type { ReasoningEffort, ReasoningOptions } from '../../contract/wire/turn.ts'
import { EFFORT_SHARES } from './effort-shares.ts'

const ORDER: readonly string[] = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
/** Smallest budget that Anthropic accepts. */
const MIN_BUDGET = 1024
const DEFAULT_MAX_OUTPUT = 32_000

/** The effort that corresponds to a budget: up to 2k tokens low, 8k medium, 24k high, above that xhigh. */
export function budgetToEffort(budgetTokens: number): ReasoningEffort {
  if (budgetTokens <= 2048) return 'low'
  if (budgetTokens <= 8192) return 'medium'
  return budgetTokens <= 24_576 ? 'high' : 'xhigh'
}

/** Reasoning tokens for an effort: the rules' value, otherwise a share of the model's maximum output. */
export function effortToBudget(effort: ReasoningEffort, rules: WireRules | undefined): number {
  const given = rules?.effortBudgets !== undefined && Object.hasOwn(rules.effortBudgets, effort)
  if (given) return rules?.effortBudgets?.[effort] ?? MIN_BUDGET
  return Math.max(MIN_BUDGET, Math.round(EFFORT_SHARES[effort] * (rules?.maxOutputTokens ?? DEFAULT_MAX_OUTPUT)))
}

/** The effort that a turn requests; undefined when it leaves the amount open. */
export function effortOf(reasoning: ReasoningOptions): ReasoningEffort | undefined {
  if (reasoning.mode === 'off') return 'none'
  if (reasoning.effort !== undefined) return reasoning.effort
  return reasoning.budgetTokens === undefined ? undefined : budgetToEffort(reasoning.budgetTokens)
}

/**
 * Maps an effort to the target's names: by the rules' map, otherwise to the nearest known effort. Undefined when it has
 * none.
 */
export function fitEffort(effort: string, rules: WireRules | undefined): string | undefined {
  const wanted = effort.toLowerCase()
  if (rules?.effortMap !== undefined)
    return Object.hasOwn(rules.effortMap, wanted) ? rules.effortMap[wanted] : undefined
  if (rules?.efforts === undefined || rules.efforts.includes(wanted)) return wanted
  const place = rank(wanted)
  if (place < 0) return undefined
  const known = rules.efforts.filter((name) => rank(name) >= 0)
  // "none" is not an amount: a low effort must not turn reasoning off.
  const amounts = wanted === 'none' ? known : known.filter((name) => name !== 'none')
  return amounts.toSorted((a, b) => Math.abs(rank(a) - place) - Math.abs(rank(b) - place) || rank(b) - rank(a))[0]
}

function rank(effort: string): number {
  return ORDER.indexOf(effort)
}
