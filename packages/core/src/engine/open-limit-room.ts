import type { ModelPrice } from '../contract/model-target.ts'
import type { LimitRoom } from './assemble-limit.ts'
import type { Ground } from './open-ground.ts'

/** What stands in the place of limits where there are none. */
const UNLIMITED: LimitRoom = {
  aroundPlan: (next) => next,
  admit: async () => undefined,
  around: (next) => next,
  settle: () => undefined,
  headers: () => [],
}

/** Limits and budgets of the configuration, loaded only where there are some. */
export async function openLimitRoom(
  ground: Ground,
  priceOf: (model: string) => ModelPrice | undefined,
): Promise<LimitRoom> {
  const { limits, ratelimits } = ground.config
  if (limits.length + ratelimits.length === 0) return UNLIMITED
  const { assembleLimit } = await import('./assemble-limit.ts')
  return assembleLimit(ground, priceOf)
}
