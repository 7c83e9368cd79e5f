import type { Variants } from './variant-tracker.ts'

/** Used when no target has variants. */
export const NO_VARIANTS: Variants = {
  choose: () => undefined,
  stableOf: () => undefined,
  shadowsOf: () => [],
  isServing: () => true,
  isOut: () => false,
  record: () => undefined,
  wantsQuality: () => false,
  recordQuality: () => undefined,
  recordShadow: () => undefined,
  restore: () => false,
  states: () => [],
}
