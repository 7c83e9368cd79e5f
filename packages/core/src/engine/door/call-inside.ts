import type { CallContext, ClientCall } from '../../contract/client-call.ts'
import type { WebCall } from './web-door.ts'

/** What a call of `fetch` is made inside of, and ends with. */
export interface OuterWork {
  signal: AbortSignal
  context: CallContext | undefined
}

/** A call of `fetch` that ends when its caller aborts it or the work around it ends. */
export function callInside(call: WebCall, { signal, context }: OuterWork): ClientCall {
  return {
    method: call.method,
    path: call.path,
    query: call.query,
    header: call.header,
    headerNames: () => call.headerNames(),
    readBody: (maxBytes) => call.readBody(maxBytes),
    hasOpenBody: call.hasOpenBody === true,
    signal: call.given === undefined ? signal : AbortSignal.any([call.given, signal]),
    ...(context === undefined ? {} : { context }),
  }
}
