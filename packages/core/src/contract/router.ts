import type { ChatMessage } from './message.ts'

/** Something that may be chosen: an agent of a listener, or a route of `routing_preferences`. */
export interface RouteTarget {
  id: string
  description: string
  examples?: readonly string[]
}

/** What a router in code gets. */
export interface RouterInput {
  messages: readonly ChatMessage[]
  /** The agent that answered the previous turn, when known. */
  previous?: string
  /** At most so many picks. */
  maxPicks: number
  signal?: AbortSignal
}

/** How well one target fits, as a router in code scores it. */
export interface RouterScore {
  id: string
  /** Higher is better; comparable only within one answer. */
  score: number
}

/**
 * One chosen target, in the order in which they should run; `task` is the part of the request that is its own. Agents
 * with the same `stage` run together, stages in ascending order; without stages the listener's mode decides.
 */
export interface RouterPick {
  id: string
  confidence: number
  task?: string
  stage?: number
}

/**
 * What a router thinks. `confidence` (0 to 1, one scale for all routers: the estimated probability that the first pick
 * is right) under the threshold means abstaining. Scores cover every target, best first.
 */
export interface RouterVerdict {
  picks: readonly RouterPick[]
  scores: readonly RouterScore[]
  confidence: number
  /** One sentence for people. */
  reason: string
}

/** A router that has been prepared for a fixed list of targets. */
export interface PreparedRouter {
  name: string
  route(input: RouterInput): RouterVerdict | Promise<RouterVerdict>
  /** What the first decision has to wait for and no later one; undefined once that is done. Never rejects. */
  warming?(): Promise<void> | undefined
}
