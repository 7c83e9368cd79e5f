import type { Logger } from '../contract/platform/logger.ts'
import type { PlanoEvent, PlanoEventType, ResponseEvent } from '../contract/record/events.ts'

/** The types of events that are logged. */
export const LOGGED_EVENTS = ['response', 'warning', 'breaker', 'reload'] as const satisfies readonly PlanoEventType[]

/** Writes one structured line per request, warning, breaker change and reload. */
export function createEventLog(logger: Logger): (event: PlanoEvent) => void {
  return (event) => {
    switch (event.type) {
      case 'response':
        return logResponse(logger, event)
      case 'warning':
        return logger.warn({ ...idOf(event), code: event.code }, event.message)
      case 'breaker': {
        const { upstream, instance, variant, from, to, reason } = event
        const fields = { upstream, instance, ...(variant === undefined ? {} : { variant }), from, to, reason }
        return logger.warn(fields, `circuit breaker of ${upstream} is ${to}`)
      }
      case 'reload':
        if (event.ok) return logger.info({}, 'configuration reloaded')
        return logger.error({}, 'configuration not reloaded: it is not valid')
      default:
        return undefined
    }
  }
}

const idOf = ({ requestId }: PlanoEvent) => (requestId === '' ? {} : { request_id: requestId })

/**
 * Unknown fields are left out. So is the error's message, because a filter may have quoted the user. Returns the
 * logger's result.
 */
function logResponse(logger: Logger, event: ResponseEvent): unknown {
  const { usage, error } = event
  const all: Record<string, unknown> = {
    ...idOf(event),
    trace_id: event.traceId,
    parent_request_id: event.parent,
    status: event.status,
    outcome: event.outcome,
    duration_ms: Math.round(event.durationMs),
    first_byte_ms: event.firstByteMs === undefined ? undefined : Math.round(event.firstByteMs),
    dialect: event.dialect,
    path: event.path,
    stream: event.stream,
    model: event.model,
    listener: event.listener,
    agents: event.agents,
    route: event.route,
    upstream: event.upstream,
    attempts: event.attempts,
    tenant: event.tenant,
    input_tokens: usage?.inputTokens,
    output_tokens: usage?.outputTokens,
    cost_usd: event.cost,
    finish_reason: event.finish?.unified,
    lost_fields: event.losses?.map(({ field }) => field),
    error_code: error?.code,
    ...describeThrown(error),
  }
  const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  const status = error?.status ?? event.status
  const level = event.outcome === 'error' ? (status >= 500 ? 'error' : 'warn') : 'info'
  return logger[level](fields, `${event.dialect ?? 'request'} ${event.status} ${event.outcome}`)
}

/** A valid class name; an error may have any name. */
const NAME = /^[A-Za-z_$][\w$.]{0,63}$/
/** Failures of the application's own functions. */
const OWN_CODE = new Set(['agent_failed', 'filter_failed'])

/** Name and location of an exception: enough to find the line, without its message. */
function describeThrown(error: ResponseEvent['error']): { error_name?: string; error_at?: string } {
  if (error === undefined || !OWN_CODE.has(error.code) || !(error.cause instanceof Error)) return {}
  const { name, message, stack = '' } = error.cause
  // Stack frames follow the message, which may itself contain lines.
  const frames = stack.slice(stack.indexOf(message) + message.length)
  const frame = /^\s+at (.+)$/m.exec(frames)?.[1]
  return { error_name: NAME.test(name) ? name : 'Error', ...(frame === undefined ? {} : { error_at: frame }) }
}
