import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireRules } from '../../../contract/wire/grammar.ts'
import type { ReasoningOptions, Turn } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { effortOf, effortToBudget, fitEffort } from '../../reasoning/reasoning-effort.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'

const DEFAULT_MAX_TOKENS = 4096
const MIN_BUDGET = 1024

export interface ThinkingFields {
  maxTokens: number | undefined
  thinking: JsonObject | undefined
  effort: string | undefined
}

interface ThinkingOptions {
  rules: WireRules | undefined
  isNative: boolean
  losses: Loss[]
}

/** The output limit and the thinking fields. They depend on each other, because the limit must exceed the budget. */
export function writeThinking(turn: Turn, options: ThinkingOptions): ThinkingFields {
  const { rules, isNative } = options
  const { reasoning } = turn
  const maxTokens = fitMaxTokens(turn.maxOutputTokens ?? rules?.defaultMaxTokens ?? DEFAULT_MAX_TOKENS, options)
  const plain = { maxTokens, thinking: undefined, effort: undefined }
  if (reasoning === undefined) return plain
  if (rules?.reasoning === 'none') {
    if (effortOf(reasoning) !== 'none') recordLoss(options, 'reasoning', 'the model does not think')
    return plain
  }
  if (effortOf(reasoning) === 'none') return { ...plain, ...writeOff(options) }
  const isOpen = reasoning.budgetTokens === undefined && reasoning.effort === undefined
  const keepsBudget = isNative && rules?.acceptsBudget === true && reasoning.budgetTokens !== undefined
  if (
    (rules?.reasoning === 'adaptive' && !keepsBudget) ||
    (rules?.reasoning === undefined && isNative && reasoning.budgetTokens === undefined)
  ) {
    return { ...plain, ...writeAdaptive(reasoning, options) }
  }
  if (isOpen) return { ...plain, ...writeBudget(effortToBudget('medium', rules), maxTokens, options) }
  const budget = reasoning.budgetTokens ?? effortToBudget(reasoning.effort ?? 'medium', rules)
  const effort = isNative && rules?.reasoning === undefined ? reasoning.effort : undefined
  return { ...plain, effort, ...writeBudget(budget, maxTokens, options) }
}

function fitMaxTokens(wanted: number, { rules, losses }: ThinkingOptions): number {
  const most = rules?.maxOutputTokens
  if (most === undefined || wanted <= most) return wanted
  losses.push({ field: 'max_tokens', reason: `the model writes at most ${most} tokens` })
  return most
}

/** A model that always thinks gets its lowest effort. */
function writeOff(options: ThinkingOptions): Partial<ThinkingFields> {
  const type = options.rules?.thinkingOff ?? 'disabled'
  if (type !== false) return { thinking: { type } }
  recordLoss(options, 'reasoning', 'the model always thinks')
  return { effort: fitEffort('none', options.rules) }
}

/** Clients of this API can set the effort without requesting thinking. */
function writeAdaptive(reasoning: ReasoningOptions, options: ThinkingOptions): Partial<ThinkingFields> {
  const wanted = effortOf(reasoning)
  const effort = wanted && fitEffort(wanted, options.rules)
  if (wanted !== undefined && effort === undefined)
    recordLoss(options, 'reasoning.effort', 'the model has no such effort')
  const isQuiet = options.isNative && reasoning.mode === undefined
  const display = options.isNative ? undefined : options.rules?.thinkingDisplay
  return { effort, thinking: isQuiet ? undefined : dropUndefined({ type: 'adaptive', display }) }
}

function writeBudget(budget: number, maxTokens: number, options: ThinkingOptions): Partial<ThinkingFields> {
  if (budget < maxTokens) return { thinking: enable(budget) }
  const most = options.rules?.maxOutputTokens
  const raised = most === undefined ? maxTokens + budget : Math.min(maxTokens + budget, most)
  if (budget < raised) return { maxTokens: raised, thinking: enable(budget) }
  if (raised > MIN_BUDGET) return { maxTokens: raised, thinking: enable(raised - 1) }
  recordLoss(options, 'reasoning', 'the output limit leaves no room for thinking')
  return {}
}

function enable(budget: number): JsonObject {
  return dropUndefined({ type: 'enabled', budget_tokens: budget })
}
