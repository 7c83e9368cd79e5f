import type { Decision } from '../record/decision.ts'

/** One agent's part of a plan. */
export interface PlanStep {
  agent: string
  /** The part of the request for this agent, when the request was split. */
  task?: string
}

/** What `decide` passes to `execute`: stages of agents (agents of one stage run in parallel), or models, best first. */
export type Plan =
  | { kind: 'agents'; decision: Decision; listener: string; stages: readonly (readonly PlanStep[])[] }
  | { kind: 'models'; decision: Decision; models: readonly string[] }
