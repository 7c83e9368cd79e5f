import type { RuleState } from './rule-state.ts'

/** The API's fields for the output limit and the stop sequences, if it has them. */
export interface LimitFields {
  output?: string
  stop?: string
}

/** Reduces values to the model's limits: temperature, output tokens, number of stop sequences. */
export function fitLimits(state: RuleState, { output, stop }: LimitFields): void {
  const { body, rules, losses } = state
  lower(state, 'temperature', rules.maxTemperature)
  if (output !== undefined) lower(state, output, rules.maxOutputTokens)
  const stops = stop === undefined ? undefined : body[stop]
  if (stop === undefined || rules.maxStops === undefined) return
  if (!Array.isArray(stops) || stops.length <= rules.maxStops) return
  body[stop] = stops.slice(0, rules.maxStops)
  losses.push({ field: stop, reason: `the model takes at most ${rules.maxStops}` })
}

function lower({ body, losses }: RuleState, field: string, most: number | undefined): void {
  const value = body[field]
  if (most === undefined || typeof value !== 'number' || value <= most) return
  body[field] = most
  losses.push({ field, reason: `the model takes at most ${most}` })
}
