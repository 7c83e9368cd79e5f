import type { HeaderReader } from '../contract/call/client-call.ts'
import { boundName } from '../util/text/bound-name.ts'
import { Fnv1a64 } from '../util/text/fnv-1a-64.ts'
import type { LimitDimension, LimitRule } from './compile-limits.ts'

/** The facts about a call that limits depend on. */
export interface LimitFacts {
  dimensions: Readonly<Partial<Record<LimitDimension, string>>>
  header: HeaderReader
}

const DIMENSIONS = new Set<string>(['tenant', 'user', 'key', 'model', 'route', 'agent', 'session'])

/** The counter key of a call; undefined when the rule does not apply. Requests that lack a value share one counter. */
export function limitKey(rule: LimitRule, facts: LimitFacts): string | undefined {
  const concerned = rule.match.every(([name, pattern]) => matches(name, pattern, facts))
  if (!concerned) return undefined
  const parts: string[] = [rule.name, rule.measure]
  for (const [name, pattern] of rule.match) parts.push(`${name}=${pattern}`)
  for (const dimension of rule.per) parts.push(facts.dimensions[dimension] ?? '')
  for (const name of rule.perHeaders) parts.push(headerPart(name, facts))
  return `limit:${JSON.stringify(parts)}`
}

const CREDENTIAL = /auth|key|token|cookie/

/** Counters may be in a shared store, so it must not learn credentials. */
function headerPart(name: string, { header }: LimitFacts): string {
  const value = header(name) ?? ''
  return value !== '' && CREDENTIAL.test(name) ? new Fnv1a64().add(value).digits() : boundName(value)
}

function matches(name: string, pattern: string, { dimensions, header }: LimitFacts): boolean {
  const value = DIMENSIONS.has(name) ? dimensions[name as LimitDimension] : header(name.toLowerCase())
  if (value === undefined) return false
  // A model can be named in full or by its bare id.
  const names = name === 'model' ? [value, value.slice(value.indexOf('/') + 1)] : [value]
  return names.some((each) => (pattern.endsWith('*') ? each.startsWith(pattern.slice(0, -1)) : each === pattern))
}
