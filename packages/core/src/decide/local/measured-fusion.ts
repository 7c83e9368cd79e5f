import type { CohortScale } from './confidence.ts'
import type { FoundOut } from './fusion.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'

/** Everything that preparing measures: what depends on the targets and the package alone. */
export interface MeasuredFusion extends FoundOut {
  scale: Omit<CohortScale, 'weights'>
  /** What vectors of the encoder have in common. */
  center: Float64Array
  /** Linear heads of the targets, where there are examples enough. */
  heads: readonly Float32Array[]
}

const SCALES = 6

/** As one row of numbers: the scales, how many topics and heads there are, the center, the strangers, the topics' rows, the heads. */
export function packMeasured({ scale, center, strangers, rows, heads }: MeasuredFusion): Float64Array {
  const { median, spread, contrast, owned } = scale
  const scales = [median, spread, contrast.median, contrast.spread, owned.median, owned.spread]
  const parts = [[...scales, rows.length, heads.length], center, strangers.map(Number), ...rows, ...heads]
  const packed = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  return packed
}

/** Reads what was packed; undefined when it is of other targets or of another encoder. */
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
    strangers: Array.from(take(GENERIC_REQUESTS.length), (value) => value === 1),
    rows: list(topics, targets),
    heads: list(heads, dim).map((head) => Float32Array.from(head)),
  }
}
