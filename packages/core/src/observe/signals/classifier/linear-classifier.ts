/** A weight is encoded as one letter: 64 steps, with "g" for zero. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const STEP = 0.25
const ZERO = 32

export interface WordTable {
  /** The classes. The first is "none of the others". */
  classes: readonly string[]
  /** The number of a class, a letter for a weight, and the features that have it: `1q refus deny NOT_abl`. */
  groups: readonly string[]
}

/** The probability of each class for the features of a text (multinomial logistic regression). */
export interface LinearClassifier {
  (features: ReadonlySet<string>): readonly number[]
  /** Whether the table has a weight for a feature, for example a stem. */
  knows(feature: string): boolean
}

/** Decodes a table on first use, so that unused tables cost nothing. */
export function createLinearClassifier({ classes, groups }: WordTable): LinearClassifier {
  let read: ReadonlyMap<string, readonly number[]> | undefined
  const weightsOf = (feature: string): readonly number[] | undefined => {
    read ??= readGroups(groups, classes.length)
    return read.get(feature)
  }
  const weigh = (features: ReadonlySet<string>): readonly number[] => {
    const sums = classes.map(() => 0)
    for (const feature of features) {
      const own = weightsOf(feature)
      if (!own) continue
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0)
    }
    return normalise(sums, Math.sqrt(features.size))
  }
  return Object.assign(weigh, { knows: (feature: string) => weightsOf(feature) !== undefined })
}

function readGroups(groups: readonly string[], classes: number): Map<string, readonly number[]> {
  const weights = new Map<string, number[]>()
  for (const group of groups) {
    const [head = '', ...features] = group.split(' ')
    const weight = (ALPHABET.indexOf(head.slice(-1)) - ZERO) * STEP
    for (const feature of features) {
      const own = weights.get(feature) ?? Array.from({ length: classes }, () => 0)
      own[Number(head.slice(0, -1))] = weight
      weights.set(feature, own)
    }
  }
  return weights
}

/** Encodes weights in the same format. Weights that round to zero are omitted. */
export function writeGroups(weights: ReadonlyMap<string, readonly number[]>, least: number): string[] {
  const groups = new Map<string, string[]>()
  for (const [feature, of] of weights)
    of.forEach((weight, at) => {
      const step = Math.max(-ZERO, Math.min(ALPHABET.length - 1 - ZERO, Math.round(weight / STEP)))
      if (step === 0 || Math.abs(weight) < least) return
      const head = `${at}${ALPHABET.charAt(step + ZERO)}`
      groups.set(head, [...(groups.get(head) ?? []), feature])
    })
  return [...groups].map(([head, features]) => `${head} ${features.sort().join(' ')}`).sort()
}

/** Longer texts have more features. Dividing by the square root of their number keeps length from deciding. */
function normalise(sums: readonly number[], scale: number): number[] {
  const exponents = sums.map((sum) => Math.exp(sum / scale))
  const total = exponents.reduce((sum, one) => sum + one, 0)
  return exponents.map((one) => one / total)
}

/** The index of the most probable class, starting at `from`. */
export function findLikeliest(likelihoods: readonly number[], from = 0): number {
  let best = from
  for (let at = from + 1; at < likelihoods.length; at += 1)
    if ((likelihoods[at] ?? 0) > (likelihoods[best] ?? 0)) best = at
  return best
}
