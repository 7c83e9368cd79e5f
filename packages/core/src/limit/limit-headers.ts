import type { CounterState } from '../contract/store.ts'
import type { HeaderList } from '../contract/transport/answer.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { LimitRule } from './compile-limits.ts'

const seconds = (ms: number) => Math.max(0, Math.ceil(ms / 1000))

/** The error for an exceeded limit, with the time of the next retry. */
export function refuseByLimit(rule: LimitRule, state: CounterState): PlanoError {
  const name = rule.limit === 1 ? rule.measure.replace(/s$/, '') : rule.measure
  const unit = rule.measure === 'cost' ? 'US dollars' : name
  const message = `The limit "${rule.name}" of ${rule.limit} ${unit} in ${showWindow(rule.windowMs)} is used up.`
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

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const

/** A window as it is written in a configuration, such as `1d`. */
function showWindow(ms: number): string {
  const [unit, length] = UNITS.find(([, size]) => ms >= size && ms % size === 0) ?? ['s', 1000]
  return `${ms / length}${unit}`
}

/** The error that ends a stream whose limit is used up. */
export function stopByLimit(rule: LimitRule, state: CounterState): PlanoError {
  const { code, details, headers } = refuseByLimit(rule, state)
  return new PlanoError(code, `The limit "${rule.name}" was used up by this answer.`, {
    ...(details === undefined ? {} : { details }),
    ...(headers === undefined ? {} : { headers }),
  })
}

interface Reserved {
  rule: LimitRule
  state: CounterState
}

/**
 * Headers with the remaining amounts, for each measure of the tightest limit: OpenAI's headers, and those of the IETF
 * draft.
 */
export function limitHeaders(states: readonly Reserved[]): HeaderList {
  if (states.length === 0) return NONE
  const headers: [string, string][] = []
  writeTightest(findTightest(states, 'requests'), headers)
  writeTightest(findTightest(states, 'tokens'), headers)
  let policies = ''
  let left = ''
  for (const { rule, state } of states) {
    const { name, policy } = wordsOf(rule)
    const separator = policies === '' ? '' : ', '
    policies += `${separator}${policy}`
    left += `${separator}${name};r=${Math.floor(state.remaining)};t=${seconds(state.resetMs)}`
  }
  headers.push(['ratelimit-policy', toHeader(policies)], ['ratelimit', toHeader(left)])
  return headers
}

const NONE: HeaderList = []

/** The limit of which the smallest share is left. */
function findTightest(states: readonly Reserved[], measure: LimitRule['measure']): Reserved | undefined {
  let tightest: Reserved | undefined
  for (const reserved of states)
    if (reserved.rule.measure === measure && (!tightest || shareOf(reserved) < shareOf(tightest))) tightest = reserved
  return tightest
}

const shareOf = ({ rule, state }: Reserved) => state.remaining / rule.limit

function writeTightest(tightest: Reserved | undefined, headers: [string, string][]): void {
  if (!tightest) return
  const { rule, state } = tightest
  headers.push(
    [`x-ratelimit-limit-${rule.measure}`, String(rule.limit)],
    [`x-ratelimit-remaining-${rule.measure}`, String(Math.max(0, Math.floor(state.remaining)))],
    [`x-ratelimit-reset-${rule.measure}`, `${seconds(state.resetMs)}s`],
  )
}

/** The texts of a rule that are the same in every answer. */
interface RuleWords {
  name: string
  policy: string
}

const words = new WeakMap<LimitRule, RuleWords>()

function wordsOf(rule: LimitRule): RuleWords {
  const known = words.get(rule)
  if (known) return known
  const name = JSON.stringify(`${rule.name} ${rule.measure}`)
  const made = { name, policy: `${name};q=${Math.ceil(rule.limit)};w=${seconds(rule.windowMs)}` }
  words.set(rule, made)
  return made
}

const toHeader = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?').slice(0, 1024)
