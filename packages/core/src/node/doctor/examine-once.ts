import { inspect } from 'node:util'
import type { ErrorFacts } from '../../contract/record/events.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { Plano } from '../../plano.ts'
import { type DoctorQuestion, doctor } from './doctor.ts'

let isDone = false
/** Engines whose failures are written. Undefined outside development. */
let watched: WeakSet<Plano> | undefined

/** What a middleware knows about its application. */
type Examined = DoctorQuestion & { plano: Plano }

/**
 * Runs `doctor` on the first request of a development process (`NODE_ENV=development`, unless `PLANO_DOCTOR=off`) and
 * writes the findings to stderr. Exceptions of agents in code are written there, too, for every engine: the answer does
 * not contain them. Outside development, later calls cost one comparison.
 */
export function examineOnce(question: () => Examined): void {
  if (isDone) {
    if (watched) watch(question().plano, watched)
    return
  }
  isDone = true
  const { NODE_ENV: mode, PLANO_DOCTOR: wanted } = process.env
  if (mode !== 'development' || wanted === 'off') return
  watched = new WeakSet()
  watch(question().plano, watched)
  // Deferred until after the request: reading manifests takes a few milliseconds.
  setImmediate(() => {
    const lines = doctor(question()).map(({ severity, message, fix }) => `plano ${severity}: ${message} ${fix}\n`)
    process.stderr.write(lines.join(''))
  })
}

function watch(plano: Plano, known: WeakSet<Plano>): void {
  if (known.has(plano)) return
  known.add(plano)
  plano.on('step', ({ upstream, error }) => {
    if (error?.code === 'agent_failed') process.stderr.write(describeFailure(upstream, error))
  })
}

/** An agent's own exception with its stack, or what was wrong with its answer. */
function describeFailure(agent: string, { message, cause }: ErrorFacts): string {
  const isOurs = cause === undefined || PlanoError.is(cause)
  return isOurs ? `plano: ${message}\n` : `plano: agent "${agent}" threw ${inspect(cause)}\n`
}
