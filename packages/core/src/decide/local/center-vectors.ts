import { normalizeVector } from './semantic-scorer.ts'

/** How much of what all requests have in common is taken out; all of it would make noise of short ones. */
const SHARE = 0.4

/** Takes a part of what requests of every kind have in common out of a vector of unit length. */
export type CenterVector = (vector: Float32Array) => Float32Array

/** Measures on generic requests what vectors of an encoder have in common, so that it tells no target from another (Mu and Viswanath 2018). */
export function measureCenter(generic: readonly Float32Array[]): CenterVector {
  const center = new Float64Array(generic[0]?.length ?? 0)
  for (const vector of generic) {
    for (let k = 0; k < center.length; k++) center[k] = (center[k] as number) + (vector[k] as number)
  }
  for (let k = 0; k < center.length; k++) center[k] = ((center[k] as number) * SHARE) / generic.length
  return (vector) => {
    const moved = new Float32Array(vector.length)
    for (let k = 0; k < moved.length; k++) moved[k] = (vector[k] as number) - (center[k] as number)
    return normalizeVector(moved)
  }
}
