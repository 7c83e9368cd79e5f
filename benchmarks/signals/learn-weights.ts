/** A text as a set of features, with the index of its class. */
export interface Example {
  features: ReadonlySet<string>
  label: number
}

export interface LearnedWeights {
  classes: number
  /** One weight for each class, by feature. */
  weights: ReadonlyMap<string, readonly number[]>
}

const RATE = 0.05

export interface Learning {
  classes: number
  /** Features that occur in fewer examples are left out. */
  atLeast: number
  /** Number of passes over the examples. Default: 30. */
  epochs?: number
  /** Strength of the L1 regularisation, which keeps the number of features small. Default: 0.002. */
  sparsity?: number
}

interface Row {
  ids: number[]
  label: number
}

/** Learns weights by multinomial logistic regression with AdaGrad and L1. The result is the same on every machine. */
export function learnWeights(
  examples: readonly Example[],
  { classes, atLeast, epochs = 30, sparsity = 2e-3 }: Learning,
): LearnedWeights {
  const ids = numberFeatures(examples, atLeast)
  const rows = examples.map(({ features, label }): Row => {
    const known = [...features].map((feature) => ids.get(feature)).filter((id) => id !== undefined)
    return { ids: known, label }
  })
  const weights = new Float64Array(ids.size * classes)
  const squares = new Float64Array(ids.size * classes).fill(1e-6)
  const random = createRandom()
  const order = rows.map((_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const at of order) step(rows[at] as Row, { weights, squares, classes, sparsity })
  }
  const named = [...ids].map(([feature, id]): [string, number[]] => [
    feature,
    [...weights.subarray(id * classes, (id + 1) * classes)],
  ])
  return { classes, weights: new Map(named) }
}

function numberFeatures(examples: readonly Example[], atLeast: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= atLeast)
  return new Map(frequent.map(([feature], id) => [feature, id]))
}

interface State {
  weights: Float64Array
  squares: Float64Array
  classes: number
  sparsity: number
}

function step({ ids, label }: Row, { weights, squares, classes, sparsity }: State): void {
  const scale = 1 / Math.sqrt(Math.max(1, ids.length))
  const sums = Array.from({ length: classes }, (_, of) =>
    ids.reduce((sum, id) => sum + (weights[id * classes + of] ?? 0), 0),
  )
  const exponents = sums.map((sum) => Math.exp(sum * scale))
  const total = exponents.reduce((sum, one) => sum + one, 0)
  exponents.forEach((exponent, of) => {
    const error = exponent / total - (of === label ? 1 : 0)
    for (const id of ids) {
      const at = id * classes + of
      const gradient = error * scale
      squares[at] = (squares[at] ?? 0) + gradient * gradient
      const rate = RATE / Math.sqrt(squares[at] ?? 1)
      const moved = (weights[at] ?? 0) - rate * gradient
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * sparsity)
    }
  })
}

/** Creates Park and Miller's generator, so that learning gives the same weights on every run. */
function createRandom(): () => number {
  let seed = 7
  return () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
