import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { callDepth, MAX_DEPTH } from '../../util/call-depth.ts'
import { callInside } from './call-inside.ts'
import { pipeAnswer } from './pipe-answer.ts'
import { toClientCall } from './web-request.ts'
import { WebSink } from './web-sink.ts'

/** A `fetch` to the engine within an exchange: same trace, deadline, attempt budget and caller. */
export function createNestedFetch(
  parent: Exchange,
  answer: (call: ClientCall, parent: Exchange) => Promise<Answer>,
): typeof globalThis.fetch {
  return async (input, init) => {
    if (callDepth(parent) >= MAX_DEPTH)
      throw new PlanoError('hand_off_loop', `Calls are nested more than ${MAX_DEPTH} deep.`)
    const call = toClientCall(input as Request | string | URL, init)
    const inner = await answer(callInside(call, parent), parent)
    return new Promise((resolve, reject) => pipeAnswer(inner, new WebSink(call, resolve, reject)))
  }
}
