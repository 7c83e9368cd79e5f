import { writePlanoRejection } from '../respond/plano-rejection.ts'
import { createResponder } from '../respond/respond.ts'
import { selectResponseHeaders } from '../upstream/response-headers.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { readEvents } from '../wire/sse/read-events.ts'
import { writeEvents } from '../wire/sse/write-event.ts'
import { grammarOf } from './grammar-of.ts'
import type { Ground } from './open-ground.ts'
import { withTurn } from './with-turn.ts'

/** The room that answers in the caller's grammar. */
export function assembleRespond(ground: Ground) {
  const { wireContext, platform } = ground
  return createResponder({
    grammar: grammarOf,
    context: (asked, answer) => withTurn(wireContext(answer.rules, answer.clientModel ?? asked.model), asked),
    readEvents,
    createEventReader,
    writeEvents,
    passHeaders: selectResponseHeaders,
    monotonic: platform.clock.monotonic,
    ...(ground.config.compat === 'plano' ? { errorBody: writePlanoRejection } : {}),
  })
}
