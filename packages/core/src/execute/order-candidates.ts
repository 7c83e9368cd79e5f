import type { Candidate } from '../contract/candidate.ts'
import type { CandidateHealth, HealthRegistry } from './upstream-health.ts'

export interface OrderOptions {
  health: HealthRegistry
  now: number
  random(): number
  /** Turn of a round robin, per upstream. */
  nextTurn(id: string): number
  /** What requests that belong together share: a session, or a prefix of the prompt. */
  affinityKey: string | undefined
}

/** Weight of an instance right after its recovery, as a share of its full weight. */
const SLOW_START_FLOOR = 0.1

/**
 * The candidates in the order in which they should be tried: the plan's order of upstreams stays, instances of one
 * upstream are balanced, and those that are resting go behind those that are not. At most `max_ejected` of an
 * upstream's instances are left out in front; a group that is ill altogether keeps its least bad first.
 */
export function orderCandidates(candidates: readonly Candidate[], options: OrderOptions): Candidate[] {
  const groups = new Map<string, CandidateHealth[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.id) ?? []
    groups.set(candidate.id, group)
    group.push(options.health.of(candidate))
  }
  const ready: Candidate[] = []
  const resting: Candidate[] = []
  for (const group of groups.values()) {
    const { fit, ill } = splitByHealth(group, options.now)
    ready.push(...balance(fit, options).map((health) => health.candidate))
    resting.push(...ill.map((health) => health.candidate))
  }
  return [...ready, ...resting]
}

/** Milliseconds until a candidate may be called; 0 for now, infinite for one that fails its health checks. */
export function restMs(health: CandidateHealth, now: number): number {
  if (health.unhealthy) return Number.POSITIVE_INFINITY
  return Math.max(0, health.restUntil - now, health.breaker?.waitMs() ?? 0)
}

function splitByHealth(group: CandidateHealth[], now: number): { fit: CandidateHealth[]; ill: CandidateHealth[] } {
  const byRest = group.toSorted((a, b) => restMs(a, now) - restMs(b, now))
  const fit = byRest.filter((health) => restMs(health, now) === 0)
  const policy = group[0]?.candidate.policy
  const mayEject = Math.floor(group.length * (policy?.maxEjected ?? 1))
  const mustKeep = Math.max(0, group.length - mayEject)
  if (group.length > 1 && fit.length < mustKeep) {
    const kept = byRest.slice(0, mustKeep)
    return { fit: kept, ill: byRest.slice(mustKeep) }
  }
  return { fit: group.filter((health) => fit.includes(health)), ill: byRest.slice(fit.length) }
}

function balance(group: CandidateHealth[], options: OrderOptions): CandidateHealth[] {
  const [first] = group
  if (!first || group.length === 1) return group
  const { balancing } = first.candidate.policy
  switch (balancing) {
    case 'round_robin':
      return rotate(group, options.nextTurn(first.candidate.id))
    case 'weighted':
      return drawInOrder(group, options)
    case 'peak_ewma':
      return sortBy(
        group,
        (health) => ((health.latencyMs || 1) * (health.outstanding + 1)) / weightOf(health, options.now),
      )
    case 'consistent_hash':
      return options.affinityKey === undefined
        ? sortBy(group, loadOf(options.now))
        : sortBy(group, (health) => -rendezvous(options.affinityKey ?? '', health))
    default: {
      // Equal loads take turns, so that an idle upstream still uses all its instances.
      return sortBy(rotate(group, options.nextTurn(first.candidate.id)), loadOf(options.now))
    }
  }
}

function loadOf(now: number): (health: CandidateHealth) => number {
  return (health) => (health.outstanding + (health.outstanding > 0 ? 1 : 0)) / weightOf(health, now)
}

/** An instance's weight, rising over the slow start after its recovery. */
function weightOf(health: CandidateHealth, now: number): number {
  const { weight, policy } = health.candidate
  if (policy.slowStartMs <= 0) return weight
  const grown = (now - health.recoveredAt) / policy.slowStartMs
  return weight * Math.min(1, Math.max(SLOW_START_FLOOR, grown))
}

function sortBy(group: readonly CandidateHealth[], cost: (health: CandidateHealth) => number): CandidateHealth[] {
  const costs = new Map(group.map((health) => [health, cost(health)]))
  return group.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
}

function rotate(group: readonly CandidateHealth[], turn: number): CandidateHealth[] {
  const start = turn % group.length
  return [...group.slice(start), ...group.slice(0, start)]
}

/** Draws without putting back, each draw by weight. */
function drawInOrder(group: readonly CandidateHealth[], options: OrderOptions): CandidateHealth[] {
  const left = [...group]
  const drawn: CandidateHealth[] = []
  while (left.length > 0) {
    let ticket = options.random() * left.reduce((sum, health) => sum + weightOf(health, options.now), 0)
    let index = left.findIndex((health) => {
      ticket -= weightOf(health, options.now)
      return ticket < 0
    })
    if (index < 0) index = left.length - 1
    drawn.push(...left.splice(index, 1))
  }
  return drawn
}

/** Weighted rendezvous hashing: a key keeps its instance when others come and go. (Thaler and Ravishankar, 1998.) */
function rendezvous(key: string, health: CandidateHealth): number {
  const unit = (hash32(`${key} ${health.key}`) + 0.5) / 2 ** 32
  return -health.candidate.weight / Math.log(unit)
}

/** FNV-1a, then the finaliser of MurmurHash3: short keys that differ in one character spread over all bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
