import { PlanoError } from '../errors/plano-error.ts'
import { describe, type HttpCall } from './http-call.ts'

/** The answer did not begin in time. */
export function tellNoAnswer(call: HttpCall): PlanoError {
  return silent(call, call.timeouts.firstByteMs, 'did not answer')
}

/** The answer paused for too long. */
export function tellSilence(call: HttpCall): PlanoError {
  return silent(call, call.timeouts.idleMs, 'was silent in its answer')
}

/** The call exceeded its total time. */
export function tellTooLong(call: HttpCall): PlanoError {
  return timedOut(call, `took longer than ${call.timeouts.totalMs} ms`)
}

function silent(call: HttpCall, ms: number, when: string): PlanoError {
  return timedOut(call, `${when} for ${ms} ms`)
}

function timedOut(call: HttpCall, what: string): PlanoError {
  const code = call.kind === 'agent' ? 'agent_timeout' : 'upstream_timeout'
  return new PlanoError(code, `${describe(call)} ${what}.`)
}
