/** When a variant is rolled back automatically. Each margin is relative to the stable variant of the same target. */
export interface RollbackPolicy {
  /** Maximum increase of the share of failed requests, from 0 to 1. */
  errorRate?: number
  /** Maximum ratio of its latency to that of the stable variant. */
  latencyRatio?: number
  /** Maximum decrease of conversation quality, in points from 0 to 100. */
  quality?: number
  /** Number of requests to the variant before it can be rolled back. */
  minRequests: number
}

/** One version of an agent or of a model alias. */
export interface VariantSpec {
  id: string
  /** Share of the traffic, relative to the other variants. */
  weight: number
  /** Receives copies of requests; its answers are not used. */
  shadow: boolean
  rollback?: RollbackPolicy
}

/** How a shadow's answers compared with the answers that clients received. */
export interface ShadowState {
  compared: number
  failed: number
  /** Copies that were not sent because too many were in flight. */
  dropped: number
  /** Mean similarity of the texts, from 0 to 1: the share of words they have in common. */
  similarity: number
}

/** The current state of a variant. Times are in milliseconds. */
export interface VariantState {
  /** Agent id or model alias. */
  target: string
  variant: string
  status: 'stable' | 'active' | 'rolled_back' | 'shadow'
  /** Configured share of the traffic, relative to the other variants. */
  weight: number
  requests: number
  failed: number
  /** Mean latency of successful requests; undefined before the first. */
  latencyMs?: number
  /** Mean quality of its conversations, from 0 to 100. Measured only when a rollback policy uses it. */
  quality?: number
  /** Why it was rolled back, and since when (milliseconds since the epoch). */
  reason?: string
  since?: number
  shadow?: ShadowState
}
