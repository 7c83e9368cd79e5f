import type { UpstreamCall } from '../../contract/observer.ts'
import type { AttemptRecord } from '../../contract/record/attempt.ts'
import type { BreakEvent } from '../../contract/record/events.ts'
import { NAMES } from './attributes/attribute-names.data.ts'
import type { SpanNode } from './span-node.ts'

/** The calls of one exchange with their spans. */
export class StartedCalls {
  private readonly calls: StartedCall[] = []
  private readonly last = new Map<string, SpanNode>()

  get count(): number {
    return this.calls.length
  }

  /** `at` is the call's start in milliseconds since the epoch. Shadow calls have no attempt of their own. */
  add(call: UpstreamCall, node: SpanNode, at: number): void {
    const { id } = call.candidate
    this.last.set(id, node)
    this.calls.push(new StartedCall(id, node, { at, told: call.shadow === true }))
  }

  /** The last call of an upstream: the one that was reported last, or that started last. */
  lastOf(upstream: string): SpanNode | undefined {
    return this.last.get(upstream)
  }

  /** Marks the call whose stream broke after a good start. */
  fail({ upstream, outcome }: BreakEvent): void {
    const node = this.last.get(upstream)
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
    this.last.set(upstream, nearest.node)
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
