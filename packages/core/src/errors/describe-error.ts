import type { ErrorFacts } from '../contract/record/events.ts'
import type { PlanoError } from './plano-error.ts'

/**
 * An error as it appears in events. The error thrown by the application's own code is in `cause`, for listeners in this
 * process. As in every Error, `cause` is not enumerable, so copying or serialising an event does not leak its message.
 */
export function describeError({ code, message, status, cause, details }: PlanoError): ErrorFacts {
  // A filter's message to the client may quote the client's text.
  const shown = code === 'filter_rejected' ? nameFilter(details) : message
  const facts: ErrorFacts = { code, message: shown, status }
  return cause === undefined ? facts : Object.defineProperty(facts, 'cause', { value: cause })
}

function nameFilter(details: PlanoError['details']): string {
  const filter = isJsonObject(details) ? details['filter'] : undefined
  return typeof filter === 'string' ? `Filter "${filter}" refused.` : 'A filter refused.'
}

const isJsonObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
