/** Limit for the cost of switching a warm session's model. */
export interface SwitchBudget {
  /** In percent of what reading the session's context costs anyway. */
  maxSpendPct: number
  replenishOnRebind: boolean
  cacheReadDiscount: number
  /** Whether decisions include the cost of the alternative. */
  recordsOther: boolean
}

export const SPEND_HEADER = 'x-plano-max-switch-spend-pct'
const DEFAULT_CACHE_DISCOUNT = 0.1

interface BudgetConfig {
  max_switch_spend_pct: number
  replenish_on_rebind?: boolean | undefined
  cache_read_discount?: number | undefined
  record_counterfactual?: boolean | undefined
}

/** Parses the header's percentage, 0 to 100. Undefined if invalid. */
export function parseSpendPct(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return value >= 0 && value <= 100 ? value : undefined
}

/**
 * The budget of a request: the configured one, with the header's percentage if present. The header alone also creates
 * one.
 */
export function readSwitchBudget(
  config: BudgetConfig | undefined,
  header: string | undefined,
): SwitchBudget | undefined {
  const asked = header === undefined ? undefined : parseSpendPct(header)
  const maxSpendPct = asked ?? config?.max_switch_spend_pct
  if (maxSpendPct === undefined) return undefined
  return {
    maxSpendPct,
    replenishOnRebind: config?.replenish_on_rebind ?? true,
    recordsOther: config?.record_counterfactual ?? false,
    cacheReadDiscount: config?.cache_read_discount ?? DEFAULT_CACHE_DISCOUNT,
  }
}
