import type { HeaderReader } from '../contract/client-call.ts'
import type { LimitDimension, LimitRule } from './compile-limits.ts'

/** What is known of a call when a limit is checked. */
export interface LimitFacts {
  dimensions: Readonly<Partial<Record<LimitDimension, string>>>
  header: HeaderReader
}

const DIMENSIONS = new Set<string>(['tenant', 'user', 'key', 'model', 'route', 'agent', 'session'])

/** Under which key a call counts; undefined when the rule does not concern it. What a client leaves out counts together. */
export function limitKey(rule: LimitRule, facts: LimitFacts): string | undefined {
  const concerned = rule.match.every(([name, pattern]) => matches(name, pattern, facts))
  if (!concerned) return undefined
  const parts = rule.per.map((dimension) => facts.dimensions[dimension] ?? '')
  const headers = rule.perHeaders.map((name) => facts.header(name)?.slice(0, 256) ?? '')
  const patterns = rule.match.map(([name, pattern]) => `${name}=${pattern}`)
  return `limit:${JSON.stringify([rule.name, rule.measure, ...patterns, ...parts, ...headers])}`
}

function matches(name: string, pattern: string, { dimensions, header }: LimitFacts): boolean {
  const value = DIMENSIONS.has(name) ? dimensions[name as LimitDimension] : header(name.toLowerCase())
  if (value === undefined) return false
  // A model may be named in full or by its bare id.
  const names = name === 'model' ? [value, value.slice(value.indexOf('/') + 1)] : [value]
  return names.some((each) => (pattern.endsWith('*') ? each.startsWith(pattern.slice(0, -1)) : each === pattern))
}
