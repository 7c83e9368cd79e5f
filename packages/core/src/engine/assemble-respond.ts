import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Observer } from '../contract/observer.ts'
import { createResponder } from '../respond/respond.ts'
import { UnreadAsked } from '../surface/unread-asked.ts'
import { selectResponseHeaders } from '../upstream/answer/response-headers.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { readEvents } from '../wire/sse/read-events.ts'
import { writeEvents } from '../wire/sse/write-event.ts'
import type { Ground } from './open-ground.ts'
import { readConversation } from './turn/conversation.ts'
import { grammarOf } from './turn/grammar-of.ts'
import { withTurn } from './turn/with-turn.ts'

/** Assembles the respond room, which writes answers in the client's API. */
export function assembleRespond({ wireContext, platform, observer }: Ground) {
  return createResponder({
    grammar: grammarOf,
    context: (asked, answer) => withTurn(wireContext(answer.rules, answer.clientModel ?? asked.model), asked),
    readEvents,
    createEventReader,
    writeEvents,
    passHeaders: selectResponseHeaders,
    keep: (exchange, asked) => keep(observer, exchange, asked),
    monotonic: platform.clock.monotonic,
  })
}

/** Drops the parsed body if it can be parsed again and nothing listens for the end of the response. */
function keep(observer: Observer, exchange: Exchange, asked: Asked): Asked {
  const { bytes } = asked
  if (bytes === undefined || asked.recalled !== undefined || observer.hears(exchange, 'response')) return asked
  const kept = new UnreadAsked({ ...asked, bytes }, readConversation)
  if (exchange.outcome.asked === asked) exchange.outcome.asked = kept
  return kept
}
