/**
 * Dot product of two vectors of equal length, with four partial sums, because preparing targets computes a hundred
 * thousand of them.
 */
export function findDotProduct(left: Float32Array, right: Float32Array): number {
  const { length } = left
  const whole = length - (length % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < whole; k += 4) {
    a += (left[k] as number) * (right[k] as number)
    b += (left[k + 1] as number) * (right[k + 1] as number)
    c += (left[k + 2] as number) * (right[k + 2] as number)
    d += (left[k + 3] as number) * (right[k + 3] as number)
  }
  for (let k = whole; k < length; k++) a += (left[k] as number) * (right[k] as number)
  return a + b + c + d
}
