import type { Candidate } from '../../contract/execute/candidate.ts'
import { hash32 } from '../../util/text/hash-32.ts'
import { cooldownMs } from '../health/cooldown-ms.ts'
import type { CandidateHealth, HealthRegistry } from '../health/upstream-health.ts'

export interface OrderOptions {
  health: HealthRegistry
  now: number
  random(): number
  /** Round-robin number, per variant of an upstream. */
  nextTurn(group: string): number
  /** What related requests share: a session or a prefix of the prompt. Computed only when needed. */
  affinityKey(): string | undefined
}

/** A candidate of this configuration with its health, which may be older. */
interface Rated {
  candidate: Candidate
  health: CandidateHealth
}

/** Candidates in the order in which to try them. */
export interface Ordered {
  candidates: readonly Candidate[]
  /** Unavailable candidates that stay in service because too many instances of their upstream are unavailable. */
  kept: ReadonlySet<Candidate>
  /** Unavailable candidates; they come last. */
  unavailable: readonly Candidate[]
}

const NO_CANDIDATES: ReadonlySet<Candidate> = new Set()
const NONE: readonly Candidate[] = []

/** Weight of an instance directly after its recovery, as a share of its full weight. */
const SLOW_START_FLOOR = 0.1

/**
 * Orders candidates: upstreams stay in the order of the plan, the instances of one upstream are load-balanced, and
 * unavailable ones come last. At most `max_ejected` of an upstream's instances are ejected; if all are unhealthy, the
 * least bad come first.
 */
export function orderCandidates(candidates: readonly Candidate[], options: OrderOptions): Ordered {
  // A single candidate needs no ordering.
  if (candidates.length < 2) return { candidates, kept: NO_CANDIDATES, unavailable: NONE }
  const isReady = (candidate: Candidate) => cooldownMs(options.health.of(candidate), options.now) === 0
  if (areDistinct(candidates) && candidates.every(isReady))
    return { candidates, kept: NO_CANDIDATES, unavailable: NONE }
  const groups = new Map<string, Rated[]>()
  for (const candidate of candidates) {
    // Variants are not balanced against each other: the decision determined their order.
    const name = JSON.stringify([candidate.id, candidate.variant])
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push({ candidate, health: options.health.of(candidate) })
  }
  const ready: Candidate[] = []
  const unavailable: Candidate[] = []
  const kept = new Set<Candidate>()
  for (const group of groups.values()) {
    const { fit, ill } = splitByHealth(group, options.now)
    ready.push(...balance(fit, options).map((rated) => rated.candidate))
    unavailable.push(...ill.map((rated) => rated.candidate))
    for (const { candidate, health } of fit) if (cooldownMs(health, options.now) > 0) kept.add(candidate)
  }
  return { candidates: [...ready, ...unavailable], kept, unavailable }
}

/** Largest number of candidates that are compared pairwise. */
const MAX_COMPARED = 8

/** Whether no two candidates belong to the same upstream, so that there is nothing to balance. */
function areDistinct(candidates: readonly Candidate[]): boolean {
  if (candidates.length > MAX_COMPARED) return false
  return candidates.every(({ id }, index) => candidates.findLastIndex((other) => other.id === id) === index)
}

/**
 * Whether a call may pass an open breaker: too many instances are ejected, and the breaker was not tripped manually.
 */
export function mayForce(kept: Ordered['kept'], candidate: Candidate, { breaker }: CandidateHealth): boolean {
  return kept.has(candidate) && breaker !== undefined && Number.isFinite(breaker.waitMs())
}

function splitByHealth(group: Rated[], now: number): { fit: Rated[]; ill: Rated[] } {
  const byCooldown = group.toSorted((a, b) => cooldownMs(a.health, now) - cooldownMs(b.health, now))
  const fit = byCooldown.filter((rated) => cooldownMs(rated.health, now) === 0)
  const policy = group[0]?.candidate.policy
  const mayEject = Math.floor(group.length * (policy?.maxEjected ?? 1))
  const mustKeep = Math.max(0, group.length - mayEject)
  if (group.length > 1 && fit.length < mustKeep) {
    const kept = byCooldown.slice(0, mustKeep)
    return { fit: kept, ill: byCooldown.slice(mustKeep) }
  }
  return { fit: group.filter((rated) => fit.includes(rated)), ill: byCooldown.slice(fit.length) }
}

function balance(group: Rated[], options: OrderOptions): Rated[] {
  const [first] = group
  if (!first || group.length === 1) return group
  const { balancing } = first.candidate.policy
  // These two policies are based on weights and so cover slow start.
  if (balancing === 'weighted') return drawInOrder(group, options)
  const key = balancing === 'consistent_hash' ? options.affinityKey() : undefined
  if (key !== undefined) return sortBy(group, (rated) => -rendezvous(key, weightOf(rated, options.now), rated))
  const rising = group.filter((rated) => isRising(rated, options.now))
  if (rising.length === 0 || rising.length === group.length) return arrange(group, options)
  // Load says nothing about what a recovering instance can handle, so its rising weight limits its share.
  const [drawn] = drawInOrder(group, options)
  const chosen = rising.filter((rated) => rated === drawn)
  const settled = group.filter((rated) => !rising.includes(rated))
  const others = rising.filter((rated) => rated !== drawn)
  return [...chosen, ...arrange(settled, options), ...arrange(others, options)]
}

/** Orders by turn or load. Ties rotate, so that an idle upstream uses all its instances. */
function arrange(group: readonly Rated[], options: OrderOptions): Rated[] {
  const [first] = group
  if (!first) return []
  const { id, variant } = first.candidate
  const turned = rotate(group, options.nextTurn(variant === undefined ? id : `${id}\n${variant}`))
  const { balancing } = first.candidate.policy
  if (balancing === 'round_robin') return turned
  return sortBy(turned, balancing === 'peak_ewma' ? peakOf : loadOf)
}

function peakOf({ candidate, health }: Rated): number {
  return ((health.latencyMs || 1) * (health.outstanding + 1)) / candidate.weight
}

function loadOf({ candidate, health }: Rated): number {
  return health.outstanding / candidate.weight
}

/** Weight of an instance, which rises after its recovery (slow start). */
function weightOf(rated: Rated, now: number): number {
  const { weight } = rated.candidate
  return isRising(rated, now) ? weight * Math.max(SLOW_START_FLOOR, grownOf(rated, now)) : weight
}

function isRising(rated: Rated, now: number): boolean {
  return rated.candidate.policy.slowStartMs > 0 && grownOf(rated, now) < 1
}

function grownOf({ candidate, health }: Rated, now: number): number {
  return (now - health.recoveredAt) / candidate.policy.slowStartMs
}

function sortBy(group: readonly Rated[], cost: (rated: Rated) => number): Rated[] {
  const costs = new Map(group.map((rated) => [rated, cost(rated)]))
  return group.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
}

/** Begins with another instance at every turn, each as often as its weight says. */
function rotate(group: readonly Rated[], turn: number): Rated[] {
  const start = startAt(group, turn)
  return [...group.slice(start), ...group.slice(0, start)]
}

/** Multiples of (nearly) the golden ratio spread evenly over any interval. */
const GOLDEN = 0.618

function startAt(group: readonly Rated[], turn: number): number {
  const [first] = group
  if (group.every(({ candidate }) => candidate.weight === first?.candidate.weight)) return turn % group.length
  const total = group.reduce((sum, { candidate }) => sum + candidate.weight, 0)
  let place = ((turn * GOLDEN) % 1) * total
  return group.findIndex(({ candidate }) => {
    place -= candidate.weight
    return place < 0
  })
}

/** Weighted random order without replacement. */
function drawInOrder(group: readonly Rated[], options: OrderOptions): Rated[] {
  const left = [...group]
  const drawn: Rated[] = []
  while (left.length > 0) {
    let ticket = options.random() * left.reduce((sum, rated) => sum + weightOf(rated, options.now), 0)
    let index = left.findIndex((rated) => {
      ticket -= weightOf(rated, options.now)
      return ticket < 0
    })
    if (index < 0) index = left.length - 1
    drawn.push(...left.splice(index, 1))
  }
  return drawn
}

/** Weighted rendezvous hashing: a key keeps its instance when others come and go. (Thaler and Ravishankar, 1998.) */
function rendezvous(key: string, weight: number, rated: Rated): number {
  const unit = (hash32(`${key} ${rated.health.key}`) + 0.5) / 2 ** 32
  return -weight / Math.log(unit)
}
