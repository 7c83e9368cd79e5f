import type { TargetText } from '../describe-target.ts'
import { mapInSteps, type Steps } from '../run-in-slices.ts'
import { findDotProduct } from '../vectors/dot-product.ts'
import { fitRidgeHead } from '../vectors/ridge-head.ts'

/** Weight of the whole description relative to its best clauses. */
const WHOLE = 0.15
const EXAMPLES = 0.45
const HEAD_WEIGHT = 0.35
const HEAD_SATURATION = 4
const CLAUSE_WEIGHT = 0.5
/** Average number of examples per target from which fitting a linear head pays off. */
const MIN_EXAMPLES = 2

interface TargetVectors {
  whole: Float32Array
  clauses: readonly Float32Array[]
  examples: readonly Float32Array[]
}

/** Scales a vector to unit length. A zero vector stays unchanged. */
export function normalizeVector(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(findDotProduct(vector, vector))
  if (norm === 0) return vector
  const unit = new Float32Array(vector.length)
  for (let k = 0; k < unit.length; k++) unit[k] = (vector[k] as number) / norm
  return unit
}

/** Mean of the two highest similarities. */
export function findTopTwoMean(vector: Float32Array, items: readonly Float32Array[]): number {
  let first = -1
  let second = -1
  for (const item of items) {
    const similarity = findDotProduct(vector, item)
    if (similarity > first) {
      second = first
      first = similarity
    } else if (similarity > second) second = similarity
  }
  return items.length === 1 ? first : (first + second) / 2
}

/**
 * Rewords a clause as a request. Descriptions state and requests ask, so this brings the clause much closer to matching
 * requests.
 */
function askFor(clause: string): string {
  const opensWithWord = /^\p{Lu}(?!\p{Lu})/u.test(clause)
  return `help me with ${opensWithWord ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause}`
}

/** The texts of a target that are encoded once: the whole, its clauses and its examples. */
export function listLastingTexts(target: TargetText): string[] {
  return [`${target.name}: ${target.description}`, ...target.clauses.map(askFor), ...target.examples]
}

function listVectors(texts: readonly TargetText[], vectorOf: (text: string) => Float32Array): Steps<TargetVectors[]> {
  return mapInSteps(texts, (target) => ({
    whole: vectorOf(`${target.name}: ${target.description}`),
    clauses: target.clauses.map((clause) => vectorOf(askFor(clause))),
    examples: target.examples.map(vectorOf),
  }))
}

/** Average number of examples per target. */
function countExamples(targets: readonly { examples: readonly unknown[] }[]): number {
  return targets.reduce((sum, target) => sum + target.examples.length, 0) / Math.max(1, targets.length)
}

/** Scores vectors by similarity to the clauses and examples of each target, and by a linear head over both. */
export class SemanticScorer {
  /** One per target, or none. */
  readonly heads: readonly Float32Array[]
  private readonly targets: readonly TargetVectors[]
  private readonly headWeight: number

  private constructor(targets: readonly TargetVectors[], heads: readonly Float32Array[]) {
    this.targets = targets
    this.heads = heads
    const mean = countExamples(targets)
    this.headWeight = (HEAD_WEIGHT * mean) / (mean + HEAD_SATURATION)
  }

  /** Opens the scorer with fitted heads. `vectorOf` returns the vector of every text of `listLastingTexts`. */
  static *open(
    texts: readonly TargetText[],
    vectorOf: (text: string) => Float32Array,
    heads: readonly Float32Array[],
  ): Steps<SemanticScorer> {
    return new SemanticScorer(yield* listVectors(texts, vectorOf), heads)
  }

  /** Fits the heads, then opens the scorer. */
  static *prepare(texts: readonly TargetText[], vectorOf: (text: string) => Float32Array): Steps<SemanticScorer> {
    const targets = yield* listVectors(texts, vectorOf)
    if (countExamples(targets) < MIN_EXAMPLES || texts.length < 2) return new SemanticScorer(targets, [])
    const rows = targets.flatMap(({ whole, clauses, examples }, target) => [
      ...[whole, ...clauses].map((vector) => ({ vector, target, weight: CLAUSE_WEIGHT })),
      ...examples.map((vector) => ({ vector, target, weight: 1 })),
    ])
    const heads = yield* fitRidgeHead({
      vectors: rows.map((row) => row.vector),
      targets: rows.map((row) => row.target),
      weights: rows.map((row) => row.weight),
      targetCount: texts.length,
    })
    return new SemanticScorer(targets, heads)
  }

  score(vector: Float32Array): Float64Array {
    return Float64Array.from(this.targets, ({ whole, clauses, examples }, target) => {
      const similarity = findDotProduct(vector, whole)
      const described =
        clauses.length > 0 ? (1 - WHOLE) * findTopTwoMean(vector, clauses) + WHOLE * similarity : similarity
      const shown = examples.length > 0 ? findTopTwoMean(vector, examples) : 0
      const total = examples.length > 0 ? (1 - EXAMPLES) * described + EXAMPLES * shown : described
      const head = this.heads[target]
      return head ? total + this.headWeight * findDotProduct(vector, head) : total
    })
  }
}
