import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { LimitModule } from './assemble-limit.ts'

/** Used when there are no limits. */
const UNLIMITED: LimitModule = {
  aroundPlan: (next) => next,
  admit: async () => undefined,
  around: (next) => next,
  settle: () => undefined,
  headers: () => [],
}

/** Limits and budgets of the configuration. Loaded only if there are any. */
export async function openLimitModule(
  services: EngineServices,
  priceOf: (model: string) => ModelPrice | undefined,
): Promise<LimitModule> {
  const { limits, ratelimits } = services.config
  if (limits.length + ratelimits.length === 0) return UNLIMITED
  const { assembleLimit } = await import('./assemble-limit.ts')
  return assembleLimit(services, priceOf)
}
