import type { AttemptRecord } from './attempt.ts';
/** The stage of the cascade that answered. */
export type DecisionStage = 'explicit' | 'affinity' | 'rule' | 'local' | 'model' | 'default';
/** One possible answer and what became of it. */
export interface DecisionCandidate {
    id: string;
    /** Score of the stage that ranked it; comparable within one decision only. 0 when nothing ranked it. */
    score: number;
    chosen: boolean;
    /** Why it was chosen or why not, in one clause. */
    reason: string;
}
/** What one stage of the cascade did. */
export interface StageRecord {
    stage: DecisionStage;
    outcome: 'answered' | 'abstained' | 'failed';
    durationMs: number;
    note?: string;
    confidence?: number;
}
/** The session that a decision belongs to. */
export interface DecisionSession {
    id: string;
    pinned: boolean;
    switched: boolean;
    /** Why a session that follows its routing did or did not change its model. */
    reason?: 'new' | 'same_anchor' | 'free' | 'no_pricing' | 'within_cap' | 'over_cap';
    /** The model that was not taken, and how many US dollars more (or less) taking it would have cost now. */
    counterfactual?: {
        model: string;
        usd: number;
    };
}
/** Who answers a request, and why. `Agent` are the ids that the configuration declares, where they are known. */
export interface Decision<Agent extends string = string> {
    id: string;
    kind: 'agents' | 'models';
    /** Agent listener that the request was for. */
    listener?: string;
    /** Agent ids in the order in which they run; empty for a model decision. */
    agents: Agent[];
    /** Models as `provider/model`, best first; empty for an agent decision. */
    models: string[];
    /** Name of the matched routing preference or rule. */
    route: string | null;
    stage: DecisionStage;
    /** 0 to 1: the estimated probability that the first choice is right. Explicit and rule decisions have 1. */
    confidence: number;
    candidates: DecisionCandidate[];
    /** One sentence for people. */
    reason: string;
    durationMs: number;
    /** Every stage that was asked, in order. */
    stages: StageRecord[];
    /** The part of the request that is an agent's own, by agent id; left out where it is the whole. */
    tasks?: Record<string, string>;
    /** Agents that run together, stage by stage; left out where they run one after another. */
    together?: string[][];
    /** Session that the decision belongs to; `pinned` when it was reused, `switched` when the model changed on a warm session. */
    session?: DecisionSession;
    /** Every try of an upstream so far, in order: what became of the decision. Left out until one was made. */
    attempts?: AttemptRecord[];
    /** Variant chosen for an agent or model, by id. */
    variants?: Record<string, string>;
}
//# sourceMappingURL=decision.d.ts.map