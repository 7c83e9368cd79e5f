import type { ShadowState, VariantSpec, VariantState } from '../../contract/execute/variant.ts'
import { createTally, type VariantTally } from './variant-trial.ts'

/** One variant with its statistics. */
export interface VariantMember {
  readonly spec: VariantSpec
  tally: VariantTally
  /** The latest latency of the stable variant that was not yet paired with one of this variant. */
  unpairedMs: number | undefined
  /** Set while it is rolled back. */
  out: { reason: string; since: number } | undefined
  readonly shadow: ShadowState
}

/** The variants of one agent or alias. */
export interface TargetTrial {
  readonly name: string
  readonly stable: VariantMember
  readonly members: ReadonlyMap<string, VariantMember>
}

/** The stable variant is the first serving one without a rollback policy, otherwise the first serving one. */
export function openTarget(name: string, specs: readonly VariantSpec[]): [string, TargetTrial][] {
  const members = new Map(specs.map((spec) => [spec.id, openMember(spec)]))
  const answering = [...members.values()].filter(({ spec }) => !spec.shadow)
  const stable = answering.find(({ spec }) => spec.rollback === undefined) ?? answering[0]
  return stable ? [[name, { name, stable, members }]] : []
}

function openMember(spec: VariantSpec): VariantMember {
  const shadow = { compared: 0, failed: 0, dropped: 0, similarity: 0 }
  return { spec, tally: createTally(), unpairedMs: undefined, out: undefined, shadow }
}

/** The public state of a variant. */
export function stateOf(target: TargetTrial, member: VariantMember): VariantState {
  const { spec, tally, out, shadow } = member
  const status = spec.shadow ? 'shadow' : out ? 'rolled_back' : member === target.stable ? 'stable' : 'active'
  const { failures, latency, quality } = tally
  return {
    target: target.name,
    variant: spec.id,
    status,
    weight: spec.weight,
    requests: failures.count,
    failed: failures.sum,
    ...(latency.count === 0 ? {} : { latencyMs: latency.sum / latency.count }),
    ...(quality.count === 0 ? {} : { quality: (quality.sum / quality.count) * 100 }),
    ...(out === undefined ? {} : out),
    ...(spec.shadow ? { shadow: { ...shadow } } : {}),
  }
}
