import type { ReasoningEffort } from '../../contract/wire/turn.ts'

/** Share of the maximum output that each effort may spend on reasoning, for models whose budgets are not known. */
export const EFFORT_SHARES: Readonly<Record<ReasoningEffort, number>> = {
  none: 0,
  minimal: 0.02,
  low: 0.1,
  medium: 0.3,
  high: 0.6,
  xhigh: 0.9,
  max: 0.9,
}
