import type { HeaderList } from '../contract/answer.ts'
import type { CounterState } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { LimitRule } from './compile-limits.ts'

const seconds = (ms: number) => Math.max(0, Math.ceil(ms / 1000))

/** The refusal of a limit, with when to come back. */
export function refuseByLimit(rule: LimitRule, state: CounterState): PlanoError {
  const name = rule.limit === 1 ? rule.measure.replace(/s$/, '') : rule.measure
  const unit = rule.measure === 'cost' ? 'US dollars' : name
  const message = `The limit "${rule.name}" of ${rule.limit} ${unit} in ${seconds(rule.windowMs)} s is used up.`
  const code = rule.measure === 'cost' ? 'budget_exceeded' : 'rate_limited'
  return new PlanoError(code, message, {
    details: { limit: rule.name, measure: rule.measure, retry_after_ms: Math.ceil(state.resetMs) },
    headers: {
      'retry-after': String(Math.max(1, seconds(state.resetMs))),
      'retry-after-ms': String(Math.max(1, Math.ceil(state.resetMs))),
      ...Object.fromEntries(limitHeaders([{ rule, state }])),
    },
  })
}

/** The end of an answer by a limit that it used up. */
export function stopByLimit(rule: LimitRule, state: CounterState): PlanoError {
  const { code, details, headers } = refuseByLimit(rule, state)
  return new PlanoError(code, `The limit "${rule.name}" was used up by this answer.`, {
    ...(details === undefined ? {} : { details }),
    ...(headers === undefined ? {} : { headers }),
  })
}

/** What is left, of each measure the least: OpenAI's headers, and the fields of the IETF draft for the same. */
export function limitHeaders(states: readonly { rule: LimitRule; state: CounterState }[]): HeaderList {
  const headers: [string, string][] = []
  for (const measure of ['requests', 'tokens'] as const) {
    const [tightest] = states
      .filter(({ rule }) => rule.measure === measure)
      .toSorted((a, b) => a.state.remaining / a.rule.limit - b.state.remaining / b.rule.limit)
    if (!tightest) continue
    const { rule, state } = tightest
    const left = Math.max(0, Math.floor(state.remaining))
    headers.push(
      [`x-ratelimit-limit-${measure}`, String(rule.limit)],
      [`x-ratelimit-remaining-${measure}`, String(left)],
      [`x-ratelimit-reset-${measure}`, `${seconds(state.resetMs)}s`],
    )
  }
  const listed = states.map(({ rule, state }) => ({
    rule,
    state,
    name: JSON.stringify(`${rule.name} ${rule.measure}`),
  }))
  if (listed.length === 0) return headers
  const policies = listed.map(({ rule, name }) => `${name};q=${Math.ceil(rule.limit)};w=${seconds(rule.windowMs)}`)
  const left = listed.map(({ state, name }) => `${name};r=${Math.floor(state.remaining)};t=${seconds(state.resetMs)}`)
  headers.push(['ratelimit-policy', policies.join(', ')], ['ratelimit', left.join(', ')])
  return headers.map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '?').slice(0, 1024)] as const)
}
