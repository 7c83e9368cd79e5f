import type { CallContext, ClientCall } from '../../contract/call/client-call.ts'
import type { WebCall } from './web-request.ts'

/** The enclosing work of a `fetch` call, which also cancels it. */
export interface OuterWork {
  signal: AbortSignal
  context: CallContext | undefined
}

/** A `fetch` call that is cancelled by its caller or with the enclosing work. */
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
