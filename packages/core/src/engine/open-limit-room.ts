import type { ModelPrice } from '../contract/model-target.ts'
import type { LimitRoom } from './assemble-limit.ts'
import type { Ground } from './open-ground.ts'

/** Used when there are no limits. */
const UNLIMITED: LimitRoom = {
  aroundPlan: (next) => next,
  admit: async () => undefined,
  around: (next) => next,
  settle: () => undefined,
  headers: () => [],
}

/** Limits and budgets of the configuration. Loaded only if there are any. */
export async function openLimitRoom(
  ground: Ground,
  priceOf: (model: string) => ModelPrice | undefined,
): Promise<LimitRoom> {
  const { limits, ratelimits } = ground.config
  if (limits.length + ratelimits.length === 0) return UNLIMITED
  const { assembleLimit } = await import('./assemble-limit.ts')
  return assembleLimit(ground, priceOf)
}
