import type { UpstreamCall } from '../../contract/observer.ts'
import type { AttemptRecord } from '../../contract/record/attempt.ts'
import type { BreakEvent } from '../../contract/record/events.ts'
import { NAMES } from './attributes/attribute-names.data.ts'
import type { SpanNode } from './span-node.ts'

/**
 * The calls of one exchange with their spans. A set and not an array: V8 creates the empty array literal of a field in the
 * old generation, from where it would keep the spans of every request, see `createIdleQueue`.
 */
export class StartedCalls {
  /** The call that started or was reported last comes last. */
  private readonly calls = new Set<StartedCall>()

  get count(): number {
    return this.calls.size
  }

  /** `at` is the call's start in milliseconds since the epoch. Shadow calls have no attempt of their own. */
  add(call: UpstreamCall, node: SpanNode, at: number): void {
    this.calls.add(new StartedCall(call.candidate.id, node, { at, told: call.shadow === true }))
  }

  /** The last call of an upstream: the one that was reported last, or that started last. */
  lastOf(upstream: string): SpanNode | undefined {
    let last: SpanNode | undefined
    for (const call of this.calls) if (call.upstream === upstream) last = call.node
    return last
  }

  /** Marks the call whose stream broke after a good start. */
  fail({ upstream, outcome }: BreakEvent): void {
    const node = this.lastOf(upstream)
    node?.failWith(outcome)
    node?.set({ [NAMES.attemptOutcome]: outcome })
  }

  /** The call of an attempt. Hedged calls of one upstream run at the same time; their start tells them apart. */
  take({ upstream, startedAt }: AttemptRecord): SpanNode | undefined {
    let nearest: StartedCall | undefined
    for (const call of this.calls) {
      if (call.told || call.upstream !== upstream) continue
      if (!nearest || Math.abs(call.at - startedAt) < Math.abs(nearest.at - startedAt)) nearest = call
    }
    if (!nearest) return undefined
    nearest.told = true
    this.calls.delete(nearest)
    this.calls.add(nearest)
    return nearest.node
  }
}

/** A class because it lives as long as the request, see `createIdleQueue`. */
class StartedCall {
  readonly upstream: string
  readonly node: SpanNode
  readonly at: number
  /** Its attempt has been reported. */
  told: boolean

  constructor(upstream: string, node: SpanNode, { at, told }: { at: number; told: boolean }) {
    this.upstream = upstream
    this.node = node
    this.at = at
    this.told = told
  }
}
