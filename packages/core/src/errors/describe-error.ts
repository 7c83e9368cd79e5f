import type { ErrorFacts } from '../contract/events.ts'
import type { PlanoError } from './plano-error.ts'

/**
 * What events say of an error. What the application's own code threw is in `cause` for listeners in this process; it is
 * not enumerable, as in every Error, so that nothing which copies or serialises an event carries its words along.
 */
export function describeError({ code, message, status, cause, details }: PlanoError): ErrorFacts {
  // What a filter tells the client may quote what the client said.
  const told = code === 'filter_rejected' ? nameFilter(details) : message
  const facts: ErrorFacts = { code, message: told, status }
  return cause === undefined ? facts : Object.defineProperty(facts, 'cause', { value: cause })
}

function nameFilter(details: PlanoError['details']): string {
  const filter = isJsonObject(details) ? details['filter'] : undefined
  return typeof filter === 'string' ? `Filter "${filter}" refused.` : 'A filter refused.'
}

const isJsonObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
