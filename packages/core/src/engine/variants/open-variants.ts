import { NO_VARIANTS } from '../../execute/variants/no-variants.ts'
import type { VariantBoardParts, Variants } from '../../execute/variants/variant-board.ts'
import type { variantSpecs } from './variant-specs.ts'

/** Loads the tracking of variants if the configuration has any. */
export async function openVariants(
  specs: ReturnType<typeof variantSpecs>,
  parts: VariantBoardParts,
): Promise<Variants> {
  if (specs.size === 0) return NO_VARIANTS
  const { VariantBoard } = await import('../../execute/variants/variant-board.ts')
  return new VariantBoard(specs, parts)
}
