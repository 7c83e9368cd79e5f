import { type Candidate, candidateKey, type UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { AttemptRecord } from '../../contract/record/events.ts'

/** State of one request while it goes through its candidates. */
export interface FailoverState {
  readonly request: UpstreamRequest
  /** In the order of the decision. */
  readonly planned: readonly Candidate[]
  /** In the order of attempts: load-balanced, with unavailable candidates last. */
  readonly ordered: readonly Candidate[]
  /** Unavailable candidates that may be called when no others are left. */
  readonly kept: ReadonlySet<Candidate>
  readonly tried: Candidate[]
  /** Candidates for which a skip event was emitted. */
  readonly reported: Candidate[]
  readonly attempts: AttemptRecord[]
  lastBackoffMs: number | undefined
  /** There was a candidate left, and no retry in the budget of the process. */
  isOverBudget?: boolean
  /** The reasoning of earlier answers was left out, because a model refused it. */
  isRelieved?: boolean
  /** Which candidates may continue an answer that another one began. Undefined before an answer began: all. */
  readonly allows?: (candidate: Candidate) => boolean
}

/** Compares by key, because a candidate may occur more than once. Keys are only computed from the second attempt on. */
export function wasTried({ tried }: FailoverState, candidate: Candidate): boolean {
  const key = candidateKey(candidate)
  return tried.some((other) => other === candidate || candidateKey(other) === key)
}
