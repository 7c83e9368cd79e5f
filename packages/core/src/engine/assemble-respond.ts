import { createResponder } from '../respond/respond.ts'
import { selectResponseHeaders } from '../upstream/response-headers.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { readEvents } from '../wire/sse/read-events.ts'
import { writeEvents } from '../wire/sse/write-event.ts'
import type { Ground } from './open-ground.ts'
import { grammarOf } from './turn/grammar-of.ts'
import { withTurn } from './turn/with-turn.ts'

/** Assembles the respond room, which writes answers in the client's API. */
export function assembleRespond({ wireContext, platform }: Ground) {
  return createResponder({
    grammar: grammarOf,
    context: (asked, answer) => withTurn(wireContext(answer.rules, answer.clientModel ?? asked.model), asked),
    readEvents,
    createEventReader,
    writeEvents,
    passHeaders: selectResponseHeaders,
    monotonic: platform.clock.monotonic,
  })
}
