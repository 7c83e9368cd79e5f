import { NO_VARIANTS } from '../../execute/variants/no-variants.ts'
import type { Variants, VariantTrackerParts } from '../../execute/variants/variant-tracker.ts'
import type { variantSpecs } from './variant-specs.ts'

/** Loads the tracking of variants if the configuration has any. */
export async function openVariants(
  specs: ReturnType<typeof variantSpecs>,
  parts: VariantTrackerParts,
): Promise<Variants> {
  if (specs.size === 0) return NO_VARIANTS
  const { VariantTracker } = await import('../../execute/variants/variant-tracker.ts')
  return new VariantTracker(specs, parts)
}
