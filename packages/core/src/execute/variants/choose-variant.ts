import type { VariantSpec } from '../../contract/execute/variant.ts'
import { hash32 } from '../../util/text/hash-32.ts'

/**
 * Chooses a variant by weight. A key keeps its variant as long as that exists; changing one weight only moves keys to
 * or from that variant. (Weighted rendezvous hashing; Thaler and Ravishankar 1998.)
 */
export function chooseVariant(target: string, variants: readonly VariantSpec[], key: string): VariantSpec | undefined {
  let best: VariantSpec | undefined
  let bestScore = 0
  for (const variant of variants) {
    const unit = (hash32(JSON.stringify([target, variant.id, key])) + 0.5) / 2 ** 32
    const score = -variant.weight / Math.log(unit)
    if (score > bestScore) {
      best = variant
      bestScore = score
    }
  }
  return best
}
