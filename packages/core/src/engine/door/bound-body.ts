import type { Cancellation } from '../../contract/cancellation.ts'
import type { ClientCall } from '../../contract/client-call.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Limits the wait for the body to the lifetime of the request. */
export function boundBody(call: ClientCall, cancellation: Cancellation): ClientCall {
  if (call.hasOpenBody !== true) return call
  return Object.create(call, {
    readBody: { value: (maxBytes: number) => untilCancelled(cancellation, call.readBody(maxBytes)) },
  }) as ClientCall
}

function untilCancelled<Result>(cancellation: Cancellation, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const listener = {
      onCancel: (reason: unknown) => reject(PlanoError.from(reason, 'client_closed', 'The client disconnected.')),
    }
    cancellation.add(listener)
    work.then(resolve, reject).finally(() => cancellation.remove(listener))
  })
}
