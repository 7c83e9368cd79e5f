/** A kind of problem in the descriptions of agents or routes. */
export type RoutingRule =
  | 'no-description'
  | 'short-description'
  | 'no-examples'
  | 'same-text'
  | 'overlap'
  | 'scattered'
  | 'unreachable'

/** A sentence of one target that another target attracts. */
export interface Collision {
  /** Id of the target that the sentence belongs to. */
  target: string
  /** An example, or a clause of the description, of that target. */
  sentence: string
  /** The sentence with the most words in common of the target that attracts it. */
  other: string
  /** The router's confidence in the other target for the sentence, from 0 to 1. */
  confidence: number
}

/** One problem in the descriptions. */
export interface RoutingFinding {
  rule: RoutingRule
  /** Listener, or "routing_preferences". */
  group: string
  /** Ids. One, or the two that overlap, or one and those that attract its examples. */
  targets: string[]
  /** What was found and what helps against it. */
  message: string
  /** The most confident first. */
  collisions?: Collision[]
}
