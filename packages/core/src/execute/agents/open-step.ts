import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { describeError } from '../../errors/describe-error.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { trackAnswer } from '../attempt/track-answer.ts'
import type { PlanRun } from './plan-run.ts'

/** The step of one agent in a plan. It ends when the agent's answer, including a stream, has ended. */
export interface OpenStep {
  /**
   * Ends the step together with the answer: at its last chunk, at a break, or when the exchange ends without a reader.
   */
  follow(answer: UpstreamAnswer): UpstreamAnswer
  /** Ends a step whose answer need not be followed. */
  answered(): void
  fail(error: PlanoError): void
}

/** Emits the start of an agent's step, and exactly one end. */
export function openStep(run: PlanRun, agent: string): OpenStep {
  const { parts, exchange, note } = run
  const { clock } = parts
  const { outcome } = exchange
  const index = run.counters.calls
  run.counters.calls += 1
  // The whole request shares the retries, but the first call of a further agent does not count as one.
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
  // A reader that stops early ends the step without an error of the agent.
  const leave = () => end()
  // Progress notes are sent only until the answer begins.
  const noteEnd = (code?: string) => {
    const facts = { agent, index, phase: 'end', durationMs: clock.monotonic() - begun } as const
    note?.(code === undefined ? facts : { ...facts, error: code })
  }
  return {
    follow(answer) {
      if (answer.body.kind === 'bytes') return answer
      follows = true
      outcome.ending ??= new Set()
      outcome.ending.add(leave)
      return trackAnswer(answer, (_how, error) => end(findBreak(run, agent, error)))
    },
    answered() {
      if (!follows) end()
      noteEnd()
    },
    fail(error) {
      end(error)
      noteEnd(error.code)
    },
  }
}

/** The error that broke an agent's stream: thrown by it, or noted in the agent's attempt record. */
function findBreak({ exchange }: PlanRun, agent: string, error: unknown): PlanoError | undefined {
  if (error !== undefined) return PlanoError.from(error, 'upstream_broken', `The answer of agent "${agent}" broke off.`)
  const attempt = exchange.decision?.attempts?.findLast(({ upstream }) => upstream === agent)
  if (attempt === undefined || attempt.outcome === 'success') return undefined
  return new PlanoError('upstream_broken', `The answer of agent "${agent}" broke off.`)
}
