import type { UpstreamAnswer } from '../../contract/upstream.ts'
import { describeError } from '../../errors/describe-error.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { trackAnswer } from '../track-answer.ts'
import type { PlanWalk } from './plan-walk.ts'

/** An agent's part of the plan while it lasts: to the end of its answer, when that comes as a stream. */
export interface OpenStep {
  /** The answer, which the step now ends with: with its last piece, its break, or the exchange that nobody listens to. */
  follow(answer: UpstreamAnswer): UpstreamAnswer
  /** There is an answer: the end of a step that follows none. */
  answered(): void
  fail(error: PlanoError): void
}

/** Tells that an agent begins its part, and once that it has ended it. */
export function openStep(walk: PlanWalk, agent: string): OpenStep {
  const { parts, exchange, note } = walk
  const { clock } = parts
  const { outcome } = exchange
  const index = walk.tally.calls
  walk.tally.calls += 1
  // Retries are shared by the whole request; the first call of each further agent is none.
  if (index > 0) exchange.attempts.extend()
  const begun = clock.monotonic()
  const event = { type: 'step', requestId: exchange.id, kind: 'agent', upstream: agent, index } as const
  exchange.emit({ ...event, at: clock.now(), phase: 'start' })
  note?.({ agent, index, phase: 'start' })
  let ended = false
  let follows = false
  const end = (error?: PlanoError) => {
    if (ended) return
    ended = true
    outcome.ending?.delete(leave)
    const failed = error === undefined ? {} : { error: describeError(error) }
    exchange.emit({ ...event, at: clock.now(), phase: 'end', durationMs: clock.monotonic() - begun, ...failed })
  }
  // Who stops reading ends the step; the agent did not fail by that.
  const leave = () => end()
  // Clients are told of agents until the answer begins: it speaks for itself.
  const tell = (code?: string) => {
    const told = { agent, index, phase: 'end', durationMs: clock.monotonic() - begun } as const
    note?.(code === undefined ? told : { ...told, error: code })
  }
  return {
    follow(answer) {
      if (answer.body.kind === 'bytes') return answer
      follows = true
      outcome.ending ??= new Set()
      outcome.ending.add(leave)
      return trackAnswer(answer, (_how, error) => end(findBreak(walk, agent, error)))
    },
    answered() {
      if (!follows) end()
      tell()
    },
    fail(error) {
      end(error)
      tell(error.code)
    },
  }
}

/** What broke an agent's stream: an error in it, or an end that its record knows for none. */
function findBreak({ exchange }: PlanWalk, agent: string, error: unknown): PlanoError | undefined {
  if (error !== undefined) return PlanoError.from(error, 'upstream_broken', `The answer of agent "${agent}" broke off.`)
  const attempt = exchange.decision?.attempts?.findLast(({ upstream }) => upstream === agent)
  if (attempt === undefined || attempt.outcome === 'success') return undefined
  return new PlanoError('upstream_broken', `The answer of agent "${agent}" broke off.`)
}
