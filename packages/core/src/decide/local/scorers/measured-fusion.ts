import type { CohortScale } from '../calibration/confidence.ts'
import { GENERIC_REQUESTS } from '../calibration/generic-requests.data.ts'
import type { FusionMeasurements } from './fusion.ts'

/** All measurements of the preparation, which depend only on the targets and the package. */
export interface MeasuredFusion extends FusionMeasurements {
  scale: Omit<CohortScale, 'weights'>
  /** The common component of the encoder's vectors. */
  center: Float64Array
  /** Linear heads of the targets, if there are enough examples. */
  heads: readonly Float32Array[]
}

const SCALES = 6

/** Serialises to one row of numbers: scales, number of topics and heads, center, out-of-scope marks, topic rows, heads. */
export function packMeasured({ scale, center, outOfScope, rows, heads }: MeasuredFusion): Float64Array {
  const { median, spread, contrast, owned } = scale
  const scales = [median, spread, contrast.median, contrast.spread, owned.median, owned.spread]
  const parts = [[...scales, rows.length, heads.length], center, outOfScope.map(Number), ...rows, ...heads]
  const packed = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  return packed
}

/** Parses a serialised row. Undefined if it belongs to other targets or another encoder. */
export function unpackMeasured(
  packed: Float64Array,
  { targets, dim }: { targets: number; dim: number },
): MeasuredFusion | undefined {
  let at = 0
  const take = (length: number) => {
    at += length
    return packed.subarray(at - length, at)
  }
  const list = (count: number, length: number) => Array.from({ length: count }, () => take(length))
  const [median = 0, spread = 0, contrastMedian = 0, contrastSpread = 0, ownedMedian = 0, ownedSpread = 0] =
    take(SCALES)
  const [topics = 0, heads = 0] = take(2)
  const length = SCALES + 2 + dim + GENERIC_REQUESTS.length + topics * targets + heads * dim
  if (packed.length !== length || !packed.every(Number.isFinite)) return undefined
  return {
    scale: {
      median,
      spread,
      contrast: { median: contrastMedian, spread: contrastSpread },
      owned: { median: ownedMedian, spread: ownedSpread },
    },
    center: take(dim),
    outOfScope: Array.from(take(GENERIC_REQUESTS.length), (value) => value === 1),
    rows: list(topics, targets),
    heads: list(heads, dim).map((head) => Float32Array.from(head)),
  }
}
