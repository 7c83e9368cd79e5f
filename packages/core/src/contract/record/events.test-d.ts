import { expectTypeOf } from 'vitest'
import type { Plano } from '../../plano.ts'
import type { Decision } from './decision.ts'
import type { AttemptRecord, PlanoEvent, PlanoEventType } from './events.ts'

declare const plano: Plano

plano.on('decision', (event) => expectTypeOf(event.decision).toEqualTypeOf<Decision>())
plano.on('attempt', (event) => expectTypeOf(event.attempt).toEqualTypeOf<AttemptRecord>())
plano.on('signal', (event) => expectTypeOf(event.messageIndex).toEqualTypeOf<number>())
plano.onEvent((event) => expectTypeOf(event).toEqualTypeOf<PlanoEvent>())
// @ts-expect-error: the union is closed, so a slip is no event.
plano.on('decisions', () => undefined)
// @ts-expect-error: fields of one event are not those of another.
plano.on('request', (event) => event.decision)

/** Every event can be told apart by its type alone. */
function nameOf(event: PlanoEvent): PlanoEventType {
  switch (event.type) {
    case 'filter':
      expectTypeOf(event.changes?.[0]?.before).toEqualTypeOf<string | undefined>()
      return event.type
    case 'response':
      expectTypeOf(event.outcome).toEqualTypeOf<'success' | 'error' | 'aborted'>()
      return event.type
    default:
      return event.type
  }
}
expectTypeOf(nameOf).returns.toEqualTypeOf<PlanoEventType>()
