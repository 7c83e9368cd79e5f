import type { AttemptRecord } from './attempt.ts'

/** A stage of the decision cascade, in the order in which they run. */
export type DecisionStage = 'explicit' | 'affinity' | 'rule' | 'local' | 'model' | 'default'

/** One agent or model that could have been chosen, and why it was or was not. */
export interface DecisionCandidate {
  /** Agent id or `provider/model`. */
  id: string
  /**
   * Score given by the stage that ranked the candidates. Comparable only within one decision. 0 when nothing was
   * ranked.
   */
  score: number
  chosen: boolean
  /** Why the candidate was chosen or not, in one clause. */
  reason: string
}

/** What one stage of the cascade did. A stage that is not sure enough abstains, and the next one decides. */
export interface StageRecord {
  stage: DecisionStage
  outcome: 'answered' | 'abstained' | 'failed'
  durationMs: number
  note?: string
  /** From 0 to 1; left out by stages that do not estimate it. */
  confidence?: number
}

/** The session a decision belongs to. */
export interface DecisionSession {
  id: string
  pinned: boolean
  switched: boolean
  /** Why the session's model did or did not change, when the session follows its routing decisions. */
  reason?: 'new' | 'same_anchor' | 'free' | 'no_pricing' | 'within_cap' | 'over_cap'
  /** Milliseconds since the session's previous request, when the session follows its routing decisions. */
  idleMs?: number
  /**
   * What the earlier requests of the session cost in US dollars, as far as prices are known. Set from its second request
   * on, when the session follows its routing decisions.
   */
  costUsd?: number
  /** Set when a switch budget applies, from the session's second request on. */
  budget?: SessionBudget
  /**
   * The model and route that were not used, and the extra cost in US dollars of using the model now (negative if it
   * would have been cheaper).
   */
  counterfactual?: { model: string; route: string | null; usd: number }
}

/** What a session spent on switching models, in US dollars and without output tokens. */
export interface SessionBudget {
  /** What reading the context would have cost so far with the session's first model. */
  baselineUsd: number
  /** Additional cost of all switches so far. */
  spentUsd: number
  switches: number
  /** The switch that was considered for this request, if both models have prices. */
  considered?: {
    usd: number
    /** Largest `spentUsd` that the budget allows. */
    ceilingUsd: number
    /** Tokens of the context that the other model still had cached. */
    warmTokens: number
  }
}

/**
 * Which agents or models answer a request, and why. `Agent` is the union of the configured agent ids, when known at
 * compile time.
 */
export interface Decision<Agent extends string = string> {
  id: string
  kind: 'agents' | 'models'
  /** Name of the agent listener that the request was for. */
  listener?: string
  /** Agent ids in the order they run. Empty for a model decision. */
  agents: Agent[]
  /** Models as `provider/model`, best first. Empty for an agent decision. */
  models: string[]
  /** Name of the routing preference or rule that matched. */
  route: string | null
  /** The stage whose answer was used. */
  stage: DecisionStage
  /** Estimated probability that the first choice is right, from 0 to 1. It is 1 for explicit and rule decisions. */
  confidence: number
  /** Every agent or model that was considered, best first. */
  candidates: DecisionCandidate[]
  /** The explanation in one sentence. */
  reason: string
  durationMs: number
  /** Every stage that ran, in order. */
  stages: StageRecord[]
  /** The part of the request that each agent handles, by agent id. An agent that gets the whole request is left out. */
  tasks?: Record<string, string>
  /** Agents that run in parallel, stage by stage. Left out when agents run one after another. */
  together?: string[][]
  /**
   * The session. `pinned`: an earlier decision was reused. `switched`: the model changed although its prompt cache was
   * warm.
   */
  session?: DecisionSession
  /** Every attempt at an upstream so far, in order. Left out until the first attempt. */
  attempts?: AttemptRecord[]
  /** Chosen variant by agent or model id. */
  variants?: Record<string, string>
}
