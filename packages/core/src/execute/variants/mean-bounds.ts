/** Bounds of the true mean, valid at any time. */
export interface MeanBounds {
  lower: number
  upper: number
}

/** Number of bisection steps; more do not change the result in double precision. */
const STEPS = 50

/**
 * Anytime-valid bounds on the mean of numbers from 0 to 1: checking after every request and stopping at will does not
 * raise the error probability above `alpha`. A uniform mixture of likelihood ratios stays below 1/alpha for the true
 * mean (Ville's inequality; Robbins 1970; Howard, Ramdas, McAuliffe and Sekhon 2021). Exact for binary outcomes, valid
 * for any numbers in [0, 1].
 */
export function meanBounds(sum: number, count: number, alpha: number): MeanBounds {
  if (count === 0) return { lower: 0, upper: 1 }
  const mean = sum / count
  const mixture = logBeta(1 + sum, 1 + count - sum)
  const isExcluded = (candidate: number) =>
    mixture - sum * log(candidate, sum) - (count - sum) * log(1 - candidate, count - sum) >= -Math.log(alpha)
  return { lower: edge(isExcluded, 0, mean), upper: edge(isExcluded, 1, mean) }
}

/** The last value between the mean and `outside` that is not excluded. */
function edge(isExcluded: (candidate: number) => boolean, outside: number, mean: number): number {
  if (!isExcluded(outside)) return outside
  let out = outside
  let inside = mean
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (out + inside) / 2
    if (isExcluded(middle)) out = middle
    else inside = middle
  }
  return inside
}

/** Weighted logarithm, in which 0 · log 0 is 0. */
function log(value: number, weight: number): number {
  return weight === 0 ? 0 : Math.log(value)
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Stirling's series, accurate to 1e-13 from 8 on. Smaller arguments use the recurrence. */
function logGamma(value: number): number {
  let x = value
  let shift = 0
  while (x < 8) {
    shift -= Math.log(x)
    x += 1
  }
  const inverse = 1 / (x * x)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x
  return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series
}
