import type { Exchange } from '../../contract/call/exchange.ts'
import type { AttemptOutcome } from '../../contract/record/events.ts'
import type { PlanoError } from '../../errors/plano-error.ts'

/** Classifies one of our own errors, to decide which candidate may be tried next. */
export function classifyError(error: PlanoError, exchange: Exchange): AttemptOutcome {
  if (exchange.cancellation.aborted) return 'aborted'
  switch (error.code) {
    case 'upstream_timeout':
    case 'agent_timeout':
      return 'timeout'
    case 'upstream_unreachable':
      return 'network'
    case 'upstream_broken':
      return 'stream_error'
    case 'overloaded':
      return 'overloaded'
    // Our own limits; they may differ for another model.
    case 'rate_limited':
    case 'budget_exceeded':
      return 'rate_limited'
    // No credential is configured; another model may have one.
    case 'unauthorized':
      return 'authentication'
    // The content is stored elsewhere; only the provider that stores it can continue.
    case 'unsupported_content':
    case 'previous_response_not_found':
    case 'response_not_found':
      return 'unsupported'
    // A filter rejected the request, which says nothing about the upstream.
    case 'filter_rejected':
    case 'filter_failed':
      return error.code
    default:
      return error.status >= 500 ? 'server_error' : 'bad_request'
  }
}
