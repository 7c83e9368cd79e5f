import type { ErrorFacts } from '../contract/events.ts'
import type { PlanoError } from './plano-error.ts'

/**
 * What events say of an error. What the application's own code threw is in `cause` for listeners in this process; it is
 * not enumerable, as in every Error, so that nothing which copies or serialises an event carries its words along.
 */
export function describeError({ code, message, status, cause }: PlanoError): ErrorFacts {
  const facts: ErrorFacts = { code, message, status }
  return cause === undefined ? facts : Object.defineProperty(facts, 'cause', { value: cause })
}
