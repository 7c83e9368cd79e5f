import { normalizeVector } from './semantic-scorer.ts'

/** How much of what all requests have in common is taken out; all of it would make noise of short ones. */
const SHARE = 0.4

/** Takes a part of what requests of every kind have in common out of a vector of unit length. */
export type CenterVector = (vector: Float32Array) => Float32Array

/** What requests of every kind have in common, times a share of it. */
export function findCenter(generic: readonly Float32Array[]): Float64Array {
  const center = new Float64Array(generic[0]?.length ?? 0)
  for (const vector of generic) {
    for (let k = 0; k < center.length; k++) center[k] = (center[k] as number) + (vector[k] as number)
  }
  for (let k = 0; k < center.length; k++) center[k] = ((center[k] as number) * SHARE) / generic.length
  return center
}

/** Takes a known center out of vectors. */
export function centerBy(center: Float64Array): CenterVector {
  return (vector) => {
    const moved = new Float32Array(vector.length)
    for (let k = 0; k < moved.length; k++) moved[k] = (vector[k] as number) - (center[k] as number)
    return normalizeVector(moved)
  }
}

/** Measures on generic requests what vectors of an encoder have in common, so that it tells no target from another (Mu and Viswanath 2018). */
export function measureCenter(generic: readonly Float32Array[]): CenterVector {
  return centerBy(findCenter(generic))
}
