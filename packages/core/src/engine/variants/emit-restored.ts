import type { VariantState } from '../../contract/execute/variant.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { EventHub } from '../observe/event-hub.ts'

/** Emits events for rolled-back variants, because a reload restarts all variants with new statistics. */
export function emitRestored(
  { hub, clock }: { hub: EventHub; clock: Clock },
  before: readonly VariantState[],
  after: readonly VariantState[],
): void {
  for (const { status, target, variant } of before) {
    const isBack = after.some((state) => state.target === target && state.variant === variant)
    if (status !== 'rolled_back' || !isBack) continue
    const reason = 'The configuration was reloaded.'
    hub.emit({ type: 'variant', requestId: '', at: clock.now(), target, variant, action: 'restored', reason })
  }
}
