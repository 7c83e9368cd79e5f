import { expect, it } from 'vitest'
import type { VariantState } from '../../contract/execute/variant.ts'
import type { PlanoEvent } from '../../contract/record/events.ts'
import { systemClock } from '../../platform/system-clock.ts'
import { createEventHub } from '../observe/event-hub.ts'
import { emitRestored } from './emit-restored.ts'

const state = (variant: string, status: VariantState['status']) =>
  ({ target: 'agent', variant, status }) as VariantState

it('emits events only for variants that were rolled back and are restored', () => {
  const hub = createEventHub()
  const told: PlanoEvent[] = []
  hub.onAny((event) => told.push(event))
  const before = [state('back', 'rolled_back'), state('gone', 'rolled_back'), state('well', 'active')]
  emitRestored({ hub, clock: systemClock }, before, [state('back', 'active'), state('well', 'active')])
  expect(told).toMatchObject([{ type: 'variant', target: 'agent', variant: 'back', action: 'restored' }])
  expect(told).toHaveLength(1)
})
