import { inspect } from 'node:util'
import type { ErrorFacts } from '../../contract/record/events.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { Plano } from '../../plano.ts'
import { type DoctorQuestion, doctor } from './doctor.ts'

let isDone = false

/** What a middleware knows about its application. */
type Examined = DoctorQuestion & { plano: Plano }

/**
 * Runs `doctor` on the first request of a development process (`NODE_ENV=development`, unless `PLANO_DOCTOR=off`) and
 * writes the findings to stderr. From then on, exceptions of agents in code are written there, too: the answer does
 * not contain them. Later calls cost one comparison.
 */
export function examineOnce(question: () => Examined): void {
  if (isDone) return
  isDone = true
  const { NODE_ENV: mode, PLANO_DOCTOR: wanted } = process.env
  if (mode !== 'development' || wanted === 'off') return
  question().plano.on('step', ({ upstream, error }) => {
    if (error?.code === 'agent_failed') process.stderr.write(describeFailure(upstream, error))
  })
  // Deferred until after the request: reading manifests takes a few milliseconds.
  setImmediate(() => {
    const lines = doctor(question()).map(({ severity, message, fix }) => `plano ${severity}: ${message} ${fix}\n`)
    process.stderr.write(lines.join(''))
  })
}

/** An agent's own exception with its stack, or what was wrong with its answer. */
function describeFailure(agent: string, { message, cause }: ErrorFacts): string {
  const isOurs = cause === undefined || PlanoError.is(cause)
  return isOurs ? `plano: ${message}\n` : `plano: agent "${agent}" threw ${inspect(cause)}\n`
}
