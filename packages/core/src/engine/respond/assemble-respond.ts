import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Observer } from '../../contract/observer.ts'
import { createResponder } from '../../respond/respond.ts'
import { estimateUnreported } from '../../respond/stream/estimate-usage.ts'
import { UnparsedRequest } from '../../surface/unparsed-request.ts'
import { selectResponseHeaders } from '../../upstream/answer/response-headers.ts'
import { nextTurn } from '../../util/async/next-turn.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import { writeEvents } from '../../wire/sse/write-event.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { readConversation } from '../turn/conversation.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { withTurn } from '../turn/with-turn.ts'

/** Assembles the respond module, which writes answers in the client's API. */
export function assembleRespond({ wireContext, platform, observer }: EngineServices) {
  return createResponder({
    grammar: grammarOf,
    context: (request, answer) => withTurn(wireContext(answer.rules, answer.clientModel ?? request.model), request),
    readEvents,
    createEventReader,
    writeEvents,
    passHeaders: selectResponseHeaders,
    keep: (exchange, request) => keep(observer, exchange, request),
    monotonic: platform.clock.monotonic,
  })
}

/** Drops the parsed body if it can be parsed again and nothing listens for the end of the response. */
function keep(observer: Observer, exchange: Exchange, request: InferenceRequest): InferenceRequest {
  const { raw } = request
  if (raw === undefined || request.recalled !== undefined || observer.hasListener(exchange, 'response')) return request
  const countInput = () => estimateUnreported(request)
  const kept = new UnparsedRequest(request, { raw, readMessages: readConversation, countInput })
  if (exchange.outcome.request === request) exchange.outcome.request = kept
  // Behind the first event, which need not wait for it.
  void nextTurn().then(() => kept.count())
  return kept
}
