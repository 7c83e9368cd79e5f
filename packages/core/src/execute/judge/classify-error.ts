import type { AttemptOutcome } from '../../contract/events.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { PlanoError } from '../../errors/plano-error.ts'

/** What an error of ours means for who may be tried next. */
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
    // Our own limits; another model may be under another one.
    case 'rate_limited':
    case 'budget_exceeded':
      return 'rate_limited'
    // No credential is configured for it; another model may have one.
    case 'unauthorized':
      return 'authentication'
    // What is kept elsewhere: only a provider that keeps it can go on.
    case 'unsupported_content':
    case 'previous_response_not_found':
    case 'response_not_found':
      return 'unsupported'
    // A filter around the upstream spoke; that says nothing about the upstream.
    case 'filter_rejected':
    case 'filter_failed':
      return error.code
    default:
      return error.status >= 500 ? 'server_error' : 'bad_request'
  }
}
