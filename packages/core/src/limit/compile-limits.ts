import type { LimitConfig, RatelimitConfig } from '../config/schema/limit.ts'

export type LimitDimension = 'tenant' | 'user' | 'key' | 'model' | 'route' | 'agent' | 'session'
export type LimitMeasure = 'requests' | 'tokens' | 'cost'

/** One measure of one limit. The `per` dimensions are counted separately; `match` restricts which requests count. */
export interface LimitRule {
  name: string
  measure: LimitMeasure
  limit: number
  windowMs: number
  per: readonly LimitDimension[]
  /** A dimension or header and its value. A trailing `*` is a wildcard. */
  match: readonly (readonly [name: string, pattern: string])[]
  /** Headers whose values are counted separately. */
  perHeaders: readonly string[]
  /** Ends a running stream when the limit is used up. */
  stops: boolean
  /** Depends on the model or agent that is called, so it is checked at every attempt. */
  perCall: boolean
}

const MEASURES: readonly LimitMeasure[] = ['requests', 'tokens', 'cost']
const DAY_MS = 86_400_000
const UNIT_MS: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
}

/** Compiles our limits and Plano's rate limits into rules. */
export function compileLimits(
  limits: readonly LimitConfig[],
  ratelimits: readonly RatelimitConfig[],
): readonly LimitRule[] {
  return [...limits.flatMap(fromLimit), ...ratelimits.flatMap(fromRatelimit)]
}

function fromLimit(config: LimitConfig): LimitRule[] {
  const match = Object.entries(config.match ?? {})
  const per = config.per ?? []
  const perCall = [...per, ...match.map(([name]) => name)].some((name) => name === 'model' || name === 'agent')
  const stops = config.on_exceeded_mid_stream === 'stop'
  return MEASURES.flatMap((measure): LimitRule[] => {
    const limit = config[measure]
    if (limit === undefined) return []
    return [{ name: config.name, measure, limit, windowMs: config.window, per, match, perHeaders: [], stops, perCall }]
  })
}

/**
 * Plano's documented meaning: counted per model and header value, `*` counts each value separately, and a day is 24
 * hours.
 */
function fromRatelimit({ model, selector, limit }: RatelimitConfig, index: number): LimitRule[] {
  if (!limit) return []
  const each = selector !== undefined && (selector.value === undefined || selector.value === '*')
  const match: [string, string][] = []
  if (model !== undefined && model !== '*') match.push(['model', model])
  if (selector?.value !== undefined && !each) match.push([selector.key.toLowerCase(), selector.value])
  return MEASURES.flatMap((measure): LimitRule[] => {
    const amount = limit[measure]
    if (amount === undefined) return []
    return [
      {
        name: `ratelimits[${index}]`,
        measure,
        limit: amount,
        windowMs: UNIT_MS[limit.unit] ?? DAY_MS,
        per: [],
        match,
        perHeaders: each ? [selector.key.toLowerCase()] : [],
        stops: false,
        perCall: model !== undefined && model !== '*',
      },
    ]
  })
}
