import type { SelectionPolicyConfig } from '../../config/schema/model.ts'
import type { ModelMetrics } from './model-metrics.ts'

export interface RankParts {
  metrics: Pick<ModelMetrics, 'priceOf' | 'latencyOf' | 'learns'>
  /** 0 to 100, where the configuration gives one. */
  qualityOf(model: string): number | undefined
  warn(message: string): void
}

/** The models in the order of their figures, smallest first; those without one stay behind in declared order. */
export function orderByFigure(
  models: readonly string[],
  figureOf: (model: string) => number | undefined,
  unknown: 'first' | 'last' = 'last',
): string[] {
  const missing = unknown === 'last' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const rated = models.map((model) => {
    const figure = figureOf(model)
    return { model, figure: figure === undefined || Number.isNaN(figure) ? missing : figure }
  })
  return rated.toSorted((a, b) => (a.figure === b.figure ? 0 : a.figure - b.figure)).map(({ model }) => model)
}

/** A route's models by its selection policy; without one as they were declared. */
export function rankModels(
  models: readonly string[],
  policy: SelectionPolicyConfig | undefined,
  parts: RankParts,
): readonly string[] {
  const prefer = policy?.prefer ?? 'none'
  if (typeof prefer === 'function') return askFunction(models, prefer, parts)
  const { metrics } = parts
  if (prefer === 'cheapest') return orderByFigure(models, (model) => totalRate(parts, model))
  // Who was never called is called first: there is no other way to know.
  if (prefer === 'fastest') return orderByFigure(models, metrics.latencyOf, metrics.learns ? 'first' : 'last')
  return prefer === 'balanced' ? orderByBalance(models, policy?.weights ?? {}, parts) : models
}

function totalRate({ metrics }: RankParts, model: string): number | undefined {
  const price = metrics.priceOf(model)
  return price && price.input + price.output
}

function askFunction(
  models: readonly string[],
  prefer: (models: readonly string[]) => readonly string[],
  parts: RankParts,
): readonly string[] {
  try {
    const ranked = prefer([...models])
    if (ranked instanceof Promise) {
      // Nobody waits for it, and what it rejects with would end the process.
      ranked.catch(() => undefined)
      parts.warn('A selection function gave a promise and must answer at once, so the models stay as declared.')
      return models
    }
    const known = [...new Set(ranked)].filter((model) => models.includes(model))
    if (known.length > 0) return known
    parts.warn('A selection function named none of the models, so they stay as declared.')
  } catch (error) {
    const name = error instanceof Error ? error.name : 'a value'
    parts.warn(`A selection function threw (${name}), so the models stay as declared.`)
  }
  return models
}

/** Weights of a balanced choice: none given, all count the same; what is left out beside others does not count. */
type Weights = NonNullable<SelectionPolicyConfig['weights']>

/**
 * The sum of what each model lacks against the best of the list, every measure scaled to 0 (best) to 1 (worst). A model
 * without a figure counts as a little worse than the worst where others have one; a measure that nobody has says nothing.
 */
function orderByBalance(models: readonly string[], weights: Weights, parts: RankParts): string[] {
  const quality = (model: string) => {
    const value = parts.qualityOf(model)
    return value === undefined ? undefined : -value
  }
  const usual = Object.values(weights).some((weight) => weight !== undefined) ? 0 : 1
  const measures = [
    { weight: weights.price ?? usual, lacks: scale(models, (model) => totalRate(parts, model)) },
    { weight: weights.latency ?? usual, lacks: scale(models, parts.metrics.latencyOf) },
    { weight: weights.quality ?? usual, lacks: scale(models, quality) },
  ]
  return orderByFigure(models, (model) =>
    measures.reduce((sum, { weight, lacks }) => sum + weight * (lacks.get(model) ?? 0), 0),
  )
}

/** Behind the worst that is known. */
const UNKNOWN_LACK = 1 + 1e-9

function scale(models: readonly string[], figureOf: (model: string) => number | undefined): Map<string, number> {
  const figures = models.map(figureOf)
  const known = figures.filter((figure) => figure !== undefined && Number.isFinite(figure)) as number[]
  if (known.length === 0) return new Map()
  const best = Math.min(...known)
  const span = Math.max(...known) - best
  return new Map(
    models.map((model, index) => {
      const figure = figures[index]
      if (figure === undefined || !Number.isFinite(figure)) return [model, UNKNOWN_LACK]
      return [model, span === 0 ? 0 : (figure - best) / span]
    }),
  )
}
