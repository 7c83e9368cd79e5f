import type { CallTimeouts } from '../contract/execute/candidate.ts'

/** The upstream of a request and how its response is read. Kept until the response has ended, unlike the request. */
export interface HttpCall {
  /** Agent id or `provider/model`, for messages. */
  upstream: string
  kind: 'agent' | 'model'
  timeouts: CallTimeouts
  /** Whether a stream was requested. */
  stream: boolean
  /** The stream is only read to get a complete answer, with the size limit of those. */
  isFolded?: boolean
}

/** The upstream of a call, as error messages name it. */
export function describe(call: HttpCall): string {
  return call.kind === 'agent' ? `Agent "${call.upstream}"` : `Model "${call.upstream}"`
}
