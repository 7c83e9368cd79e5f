import type { ChatMessage } from '../wire/message.ts'

/** Something that a router can choose: an agent of a listener, or a route of `routing_preferences`. */
export interface RouteTarget {
  id: string
  description: string
  examples?: readonly string[]
}

/** The input of a router in code. */
export interface RouterInput {
  messages: readonly ChatMessage[]
  /** The agent that answered the previous turn, when known. */
  previous?: string
  /** Largest number of picks. */
  maxPicks: number
  signal?: AbortSignal
  /** Whose request it is. What is kept of a request is kept for this tenant only. */
  tenant?: string
}

/** The score that a router gives one target. */
export interface RouterScore {
  id: string
  /** Higher is better. Comparable only within one verdict. */
  score: number
}

/**
 * One chosen target. `task` is the part of the request for this agent. Agents with the same `stage` run in parallel,
 * stages in ascending order; without stages the listener's mode decides.
 */
export interface RouterPick {
  id: string
  confidence: number
  task?: string
  stage?: number
}

/**
 * The result of a router. `confidence` is the estimated probability, from 0 to 1, that the first pick is right. Below
 * the configured threshold the verdict counts as an abstention. `scores` covers every target, best first.
 */
export interface RouterVerdict {
  picks: readonly RouterPick[]
  scores: readonly RouterScore[]
  confidence: number
  /** The explanation in one sentence. */
  reason: string
  /** Why the confidence is lower than the scores say, as the beginning of a sentence. */
  doubt?: string
}

/** A router that has been prepared for a fixed list of targets. */
export interface PreparedRouter {
  name: string
  route(input: RouterInput): RouterVerdict | Promise<RouterVerdict>
  /** Work that only the first decision has to wait for. Undefined once it is done. Never rejects. */
  warming?(): Promise<void> | undefined
}
