import type { Exchange } from '../../contract/call/exchange.ts'
import type { PlanStep } from '../../contract/decide/plan.ts'
import type { AgentResult } from '../../contract/execute/agent.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import type { ExecutorParts, ListenerExecution } from '../executor-parts.ts'

/** What a client may learn about an agent's work before the answer: facts only, no text. */
export interface ProgressNote {
  agent: string
  /** Position among the called agents, from 0. */
  index: number
  phase: 'start' | 'end'
  durationMs?: number
  /** Error code, if the agent failed. */
  error?: string
}

/** State of one request's execution of its plan. */
export interface PlanRun {
  readonly parts: ExecutorParts
  readonly exchange: Exchange
  readonly request: UpstreamRequest
  readonly listener: ListenerExecution
  /** Results of earlier agents, including failures, in plan order. */
  readonly results: AgentResult[]
  /** Counters shared by all branches of the execution. */
  readonly counters: PlanCounters
  note?: (note: ProgressNote) => void
}

export interface PlanCounters {
  /** Number of agents called so far. */
  calls: number
  handOffs: number
  /** The most recent failure that did not stop the plan. */
  lastError: PlanoError | undefined
}

/** How one agent of a stage ended. `value` is its answer or its text. */
export type Outcome<Value> = { step: PlanStep; value: Value } | { step: PlanStep; error: PlanoError }

/** Records the failure of an agent although the plan continues: later agents and the client learn about it. */
export function recordFailure(run: PlanRun, agent: string, error: PlanoError): AgentResult {
  const { outcome } = run.exchange
  run.counters.lastError = error
  outcome.failedAgents ??= []
  outcome.failedAgents.push(agent)
  return { agent, text: '', error: { code: error.code, message: error.message } }
}
