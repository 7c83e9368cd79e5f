import type { Answer } from '../../contract/answer.ts'
import type { ClientCall } from '../../contract/client-call.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { callInside } from './call-inside.ts'
import { pourAnswer } from './pour-answer.ts'
import { toClientCall } from './web-door.ts'
import { WebSink } from './web-sink.ts'

/** Deeper nesting means that a configuration calls itself. */
const MAX_DEPTH = 8

/** A `fetch` to the engine within an exchange: same trace, deadline, attempt budget and caller. */
export function createNestedFetch(
  parent: Exchange,
  answer: (call: ClientCall, parent: Exchange) => Promise<Answer>,
): typeof globalThis.fetch {
  return async (input, init) => {
    if (depthOf(parent) >= MAX_DEPTH)
      throw new PlanoError('hand_off_loop', `Calls are nested more than ${MAX_DEPTH} deep.`)
    const call = toClientCall(input as Request | string | URL, init)
    const inner = await answer(callInside(call, parent), parent)
    return new Promise((resolve, reject) => pourAnswer(inner, new WebSink(call, resolve, reject)))
  }
}

function depthOf(exchange: Exchange): number {
  let depth = 0
  for (let at: Exchange | undefined = exchange; at; at = at.parent) depth += 1
  return depth
}
