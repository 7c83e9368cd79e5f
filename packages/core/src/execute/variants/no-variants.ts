import type { Variants } from './variant-board.ts'

/** Where no target has variants: nothing is chosen, and nothing is measured. */
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
