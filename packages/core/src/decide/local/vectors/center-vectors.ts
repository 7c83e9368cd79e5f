import { normalizeVector } from '../scorers/semantic-scorer.ts'

/** How much of the common component is removed. Removing all of it would make short requests noisy. */
const SHARE = 0.4

/** Removes part of the common component from a unit vector. */
export type CenterVector = (vector: Float32Array) => Float32Array

/** The common component of generic requests, scaled by SHARE. */
export function findCenter(generic: readonly Float32Array[]): Float64Array {
  const center = new Float64Array(generic[0]?.length ?? 0)
  for (const vector of generic) {
    for (let k = 0; k < center.length; k++) center[k] = (center[k] as number) + (vector[k] as number)
  }
  for (let k = 0; k < center.length; k++) center[k] = ((center[k] as number) * SHARE) / generic.length
  return center
}

/** Removes a known common component from vectors. */
export function centerBy(center: Float64Array): CenterVector {
  return (vector) => {
    const moved = new Float32Array(vector.length)
    for (let k = 0; k < moved.length; k++) moved[k] = (vector[k] as number) - (center[k] as number)
    return normalizeVector(moved)
  }
}

/**
 * Measures the common component of an encoder's vectors on generic requests. It does not distinguish targets (Mu and
 * Viswanath 2018).
 */
export function measureCenter(generic: readonly Float32Array[]): CenterVector {
  return centerBy(findCenter(generic))
}
