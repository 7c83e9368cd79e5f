import type { SelectionPolicyConfig } from '../../config/schema/model.ts'
import type { ModelMetrics } from './model-metrics.ts'

export interface RankParts {
  metrics: Pick<ModelMetrics, 'priceOf' | 'latencyOf' | 'learns'>
  /** The configured quality from 0 to 100, if any. */
  qualityOf(model: string): number | undefined
  warn(message: string): void
}

/** Sorts models by a value, smallest first. Models without a value come last in declared order. */
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

/** Sorts a route's models by its selection policy. Without one they keep their order. */
export function rankModels(
  models: readonly string[],
  policy: SelectionPolicyConfig | undefined,
  parts: RankParts,
): readonly string[] {
  const prefer = policy?.prefer ?? 'none'
  if (typeof prefer === 'function') return askFunction(models, prefer, parts)
  const { metrics } = parts
  if (prefer === 'cheapest') return orderByFigure(models, (model) => totalRate(parts, model))
  // Models without data are called first, because that is the only way to measure them.
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
      // Prevents an unhandled rejection, which would end the process.
      ranked.catch(() => undefined)
      parts.warn('A selection function returned a promise but must be synchronous, so the models keep their order.')
      return models
    }
    const known = [...new Set(ranked)].filter((model) => models.includes(model))
    if (known.length > 0) return known
    parts.warn('A selection function returned none of the models, so they keep their order.')
  } catch (error) {
    const name = error instanceof Error ? error.name : 'a value'
    parts.warn(`A selection function threw (${name}), so the models keep their order.`)
  }
  return models
}

/** Weights of a balanced selection. Without any, all measures count equally; otherwise missing ones do not count. */
type Weights = NonNullable<SelectionPolicyConfig['weights']>

/**
 * Sorts by the weighted sum of each model's distance from the best value, with every measure scaled from 0 (best) to 1
 * (worst). A model without a value counts as slightly worse than the worst. A measure without any values is ignored.
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

/** Slightly worse than the worst known value. */
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
