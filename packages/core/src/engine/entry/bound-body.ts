import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Cancellation } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { raceCancellation } from '../../util/async/race-cancellation.ts'

/** Limits the wait for the body to the lifetime of the request. */
export function boundBody(call: ClientCall, cancellation: Cancellation): ClientCall {
  if (call.hasOpenBody !== true) return call
  return Object.create(call, {
    readBody: { value: (maxBytes: number) => raceCancellation(call.readBody(maxBytes), cancellation, toClientClosed) },
  }) as ClientCall
}

function toClientClosed(reason: unknown): PlanoError {
  return PlanoError.from(reason, 'client_closed', 'The client disconnected.')
}
