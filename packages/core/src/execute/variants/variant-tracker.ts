import type { VariantSpec, VariantState } from '../../contract/execute/variant.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { PlanoEvent } from '../../contract/record/events.ts'
import { chooseVariant } from './choose-variant.ts'
import { openTarget, stateOf, type TargetTrial, type VariantMember } from './variant-member.ts'
import { addTo, createTally, judgeVariant } from './variant-trial.ts'

/** The outcome of one request to a variant. */
export interface VariantOutcome {
  failed: boolean
  latencyMs: number
}

export interface VariantTrackerParts {
  clock: Clock
  emit(event: PlanoEvent): void
}

/** The interface for other modules. */
export type Variants = Pick<VariantTracker, keyof VariantTracker>

/** The variants of all targets of one configuration, with their status and statistics. */
export class VariantTracker {
  readonly #targets: ReadonlyMap<string, TargetTrial>
  readonly #parts: VariantTrackerParts

  constructor(specs: ReadonlyMap<string, readonly VariantSpec[]>, parts: VariantTrackerParts) {
    this.#targets = new Map([...specs].flatMap(([name, variants]) => openTarget(name, variants)))
    this.#parts = parts
  }

  /** The variant for a key. Undefined when the target has no variants. */
  choose(target: string, key: string): string | undefined {
    const found = this.#targets.get(target)
    if (!found) return undefined
    const serving = membersOf(found).filter(({ spec, out }) => !spec.shadow && !out)
    const specs = serving.map((member) => member.spec)
    return (chooseVariant(target, specs, key) ?? found.stable.spec).id
  }

  /** The variant that the others are compared with. */
  stableOf(target: string): string | undefined {
    return this.#targets.get(target)?.stable.spec.id
  }

  shadowsOf(target: string): readonly string[] {
    return membersOf(this.#targets.get(target)).flatMap(({ spec }) => (spec.shadow ? [spec.id] : []))
  }

  /** Whether the variant receives requests: it is not a shadow and not rolled back. */
  isServing(target: string, variant: string): boolean {
    const member = this.#find(target, variant)
    return member === undefined || (!member.spec.shadow && !member.out)
  }

  /** Whether the variant is rolled back for any target. */
  isOut(variant: string): boolean {
    for (const target of this.#targets.values()) if (target.members.get(variant)?.out) return true
    return false
  }

  record(target: string, variant: string, outcome: VariantOutcome): void {
    const found = this.#targets.get(target)
    const member = found?.members.get(variant)
    if (!found || !member) return
    addTo(member.tally.failures, outcome.failed ? 1 : 0)
    if (!outcome.failed) recordLatency(found, member, outcome.latencyMs)
    this.#judge(found, member)
  }

  /** Whether a rollback policy uses the quality of conversations. */
  wantsQuality(target: string): boolean {
    return membersOf(this.#targets.get(target)).some(({ spec }) => spec.rollback?.quality !== undefined)
  }

  /** Records the quality of one conversation, from 0 to 100. */
  recordQuality(target: string, variant: string, quality: number): void {
    const found = this.#targets.get(target)
    const member = found?.members.get(variant)
    if (!found || !member) return
    addTo(member.tally.quality, Math.min(1, Math.max(0, quality / 100)))
    this.#judge(found, member)
  }

  recordShadow(target: string, variant: string, seen: { failed: boolean; similarity?: number } | 'dropped'): void {
    const shadow = this.#find(target, variant)?.shadow
    if (!shadow) return
    if (seen === 'dropped') shadow.dropped += 1
    else if (seen.failed) shadow.failed += 1
    else if (seen.similarity !== undefined) {
      shadow.compared += 1
      shadow.similarity += (seen.similarity - shadow.similarity) / shadow.compared
    }
  }

  /** Puts a rolled-back variant back into service with new statistics. Returns false if it was not rolled back. */
  restore(target: string, variant: string, reason: string): boolean {
    const member = this.#find(target, variant)
    if (!member?.out) return false
    member.out = undefined
    member.tally = createTally()
    this.#report(target, variant, { action: 'restored', reason })
    return true
  }

  states(): VariantState[] {
    return [...this.#targets.values()].flatMap((target) => membersOf(target).map((member) => stateOf(target, member)))
  }

  #find(target: string, variant: string): VariantMember | undefined {
    return this.#targets.get(target)?.members.get(variant)
  }

  /**
   * New data about the stable variant concerns all other variants; new data about another variant only concerns itself.
   */
  #judge(target: TargetTrial, member: VariantMember): void {
    const concerned = member === target.stable ? membersOf(target) : [member]
    for (const judged of concerned) {
      const { spec, tally } = judged
      if (!spec.rollback || spec.shadow || judged.out || judged === target.stable) continue
      const reason = judgeVariant(tally, target.stable.tally, spec.rollback)
      if (reason === undefined) continue
      judged.out = { reason, since: this.#parts.clock.now() }
      this.#report(target.name, spec.id, { action: 'rolled_back', reason })
    }
  }

  #report(target: string, variant: string, change: { action: 'rolled_back' | 'restored'; reason: string }): void {
    const { clock, emit } = this.#parts
    emit({ type: 'variant', requestId: '', at: clock.now(), target, variant, ...change })
  }
}

function membersOf(target: TargetTrial | undefined): VariantMember[] {
  return target ? [...target.members.values()] : []
}

/**
 * Latencies are compared in pairs that are close in time, so that a general slowdown does not count against a variant.
 */
function recordLatency(target: TargetTrial, member: VariantMember, latencyMs: number): void {
  addTo(member.tally.latency, latencyMs)
  if (member === target.stable) {
    for (const other of target.members.values()) other.unpairedMs = latencyMs
    return
  }
  const ratio = member.spec.rollback?.latencyRatio
  if (ratio === undefined || member.unpairedMs === undefined) return
  addTo(member.tally.slower, latencyMs > ratio * member.unpairedMs ? 1 : 0)
  member.unpairedMs = undefined
}
